CREATE TABLE bin (
    ref_id UUID NOT NULL PRIMARY KEY,
    ref_kind VARCHAR(20) NOT NULL,
    space_id UUID NOT NULL,
    member_id UUID NULL,
    binned_at TIMESTAMP(6) NOT NULL,
    KEY bin_age (binned_at),
    CONSTRAINT bin_space FOREIGN KEY (space_id) REFERENCES space (id)
);
