CREATE TABLE group_seat (
    space_id UUID NOT NULL,
    group_id UUID NOT NULL,
    level VARCHAR(16) NOT NULL,
    PRIMARY KEY (space_id, group_id),
    CONSTRAINT group_seat_space FOREIGN KEY (space_id) REFERENCES space (id),
    CONSTRAINT group_seat_group FOREIGN KEY (group_id) REFERENCES member_group (id)
);
