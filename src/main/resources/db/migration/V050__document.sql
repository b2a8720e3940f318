CREATE TABLE document (
    id UUID NOT NULL PRIMARY KEY,
    space_id UUID NOT NULL,
    audience_id UUID NOT NULL,
    title VARCHAR(200) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    created_by UUID NULL,
    edited_at TIMESTAMP(6) NOT NULL,
    edited_by UUID NULL,
    removed BOOLEAN NOT NULL,
    epoch INT NOT NULL,
    head_seq BIGINT NOT NULL,
    version INT NOT NULL,
    KEY document_audience (audience_id, removed, edited_at),
    CONSTRAINT document_space FOREIGN KEY (space_id) REFERENCES space (id),
    CONSTRAINT document_audience FOREIGN KEY (audience_id) REFERENCES audience (id),
    CONSTRAINT document_created FOREIGN KEY (created_by) REFERENCES member (id),
    CONSTRAINT document_edited FOREIGN KEY (edited_by) REFERENCES member (id)
);
