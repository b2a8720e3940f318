CREATE TABLE origin (
    from_id UUID NOT NULL,
    from_kind VARCHAR(20) NOT NULL,
    made_kind VARCHAR(20) NOT NULL,
    made_id UUID NOT NULL,
    PRIMARY KEY (from_id, made_kind),
    UNIQUE KEY origin_made (made_id)
);
