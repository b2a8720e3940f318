CREATE TABLE import_source (
    space_id UUID NOT NULL,
    origin VARCHAR(20) NOT NULL,
    external_id VARCHAR(100) NOT NULL,
    ref_kind VARCHAR(20) NOT NULL,
    ref_id UUID NOT NULL,
    said JSON NOT NULL,
    PRIMARY KEY (space_id, origin, external_id),
    CONSTRAINT import_source_space FOREIGN KEY (space_id) REFERENCES space (id)
);
