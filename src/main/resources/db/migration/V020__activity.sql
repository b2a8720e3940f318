CREATE TABLE activity (
    id UUID NOT NULL PRIMARY KEY,
    at TIMESTAMP(6) NOT NULL,
    space_id UUID NOT NULL,
    member_id UUID NULL,
    verb VARCHAR(60) NOT NULL,
    ref_kind VARCHAR(20) NOT NULL,
    ref_id UUID NOT NULL,
    details JSON NOT NULL,
    KEY activity_space (space_id, id),
    KEY activity_ref (ref_id, id),
    CONSTRAINT activity_space FOREIGN KEY (space_id) REFERENCES space (id)
);
