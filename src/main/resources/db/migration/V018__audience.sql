CREATE TABLE audience (
    id UUID NOT NULL PRIMARY KEY,
    space_id UUID NOT NULL,
    everyone BOOLEAN NOT NULL,
    KEY audience_space (space_id),
    CONSTRAINT audience_space FOREIGN KEY (space_id) REFERENCES space (id)
);
