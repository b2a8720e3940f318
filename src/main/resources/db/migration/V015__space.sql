CREATE TABLE space (
    id UUID NOT NULL PRIMARY KEY,
    association_id UUID NOT NULL,
    kind VARCHAR(16) NOT NULL,
    name VARCHAR(200) NOT NULL,
    purpose VARCHAR(500) NOT NULL,
    colour CHAR(7) NOT NULL,
    openness VARCHAR(16) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    archived_at TIMESTAMP(6) NULL,
    version INT NOT NULL,
    KEY space_association (association_id),
    CONSTRAINT space_association FOREIGN KEY (association_id) REFERENCES association (id)
);
