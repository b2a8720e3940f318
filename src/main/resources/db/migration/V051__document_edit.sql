CREATE TABLE document_edit (
    document_id UUID NOT NULL,
    seq BIGINT NOT NULL,
    member_id UUID NULL,
    written_at TIMESTAMP(6) NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (document_id, seq),
    KEY document_edit_member (member_id),
    CONSTRAINT document_edit_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT document_edit_member FOREIGN KEY (member_id) REFERENCES member (id)
);
