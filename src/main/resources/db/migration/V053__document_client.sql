CREATE TABLE document_client (
    document_id UUID NOT NULL,
    client BIGINT NOT NULL,
    member_id UUID NULL,
    PRIMARY KEY (document_id, client),
    KEY document_client_member (member_id),
    CONSTRAINT document_client_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT document_client_member FOREIGN KEY (member_id) REFERENCES member (id)
);
