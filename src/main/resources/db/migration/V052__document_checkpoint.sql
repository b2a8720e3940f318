CREATE TABLE document_checkpoint (
    document_id UUID NOT NULL,
    seq BIGINT NOT NULL,
    made_at TIMESTAMP(6) NOT NULL,
    state LONGBLOB NOT NULL,
    sha256 BINARY(32) NOT NULL,
    content LONGTEXT NOT NULL,
    words LONGTEXT NOT NULL,
    PRIMARY KEY (document_id, seq),
    CONSTRAINT document_checkpoint_document FOREIGN KEY (document_id) REFERENCES document (id)
);
