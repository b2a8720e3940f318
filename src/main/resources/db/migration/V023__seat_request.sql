CREATE TABLE seat_request (
    space_id UUID NOT NULL,
    member_id UUID NOT NULL,
    words VARCHAR(500) NOT NULL,
    asked_at TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (space_id, member_id),
    KEY seat_request_member (member_id),
    CONSTRAINT seat_request_space FOREIGN KEY (space_id) REFERENCES space (id),
    CONSTRAINT seat_request_member FOREIGN KEY (member_id) REFERENCES member (id)
);
