CREATE TABLE member_group (
    id UUID NOT NULL PRIMARY KEY,
    association_id UUID NOT NULL,
    name VARCHAR(200) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY member_group_name (association_id, name),
    CONSTRAINT member_group_association FOREIGN KEY (association_id) REFERENCES association (id)
);
