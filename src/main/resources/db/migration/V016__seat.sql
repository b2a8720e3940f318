CREATE TABLE seat (
    id UUID NOT NULL PRIMARY KEY,
    space_id UUID NOT NULL,
    member_id UUID NOT NULL,
    level VARCHAR(16) NOT NULL,
    group_id UUID NULL,
    since TIMESTAMP(6) NOT NULL,
    UNIQUE KEY seat_once (space_id, member_id),
    KEY seat_member (member_id),
    CONSTRAINT seat_space FOREIGN KEY (space_id) REFERENCES space (id),
    CONSTRAINT seat_member FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT seat_group FOREIGN KEY (group_id) REFERENCES member_group (id)
);
