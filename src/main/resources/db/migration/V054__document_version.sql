CREATE TABLE document_version (
    id UUID NOT NULL PRIMARY KEY,
    document_id UUID NOT NULL,
    seq BIGINT NOT NULL,
    name VARCHAR(200) NULL,
    kept_at TIMESTAMP(6) NOT NULL,
    kept_by UUID NULL,
    KEY document_version_seq (document_id, seq, kept_at),
    KEY document_version_member (kept_by),
    CONSTRAINT document_version_document FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT document_version_member FOREIGN KEY (kept_by) REFERENCES member (id)
);
