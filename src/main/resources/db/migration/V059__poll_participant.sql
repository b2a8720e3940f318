CREATE TABLE poll_participant (
    id UUID NOT NULL PRIMARY KEY,
    poll_id UUID NOT NULL,
    member_id UUID NULL,
    name VARCHAR(100) NULL,
    expected BOOLEAN NOT NULL,
    struck BOOLEAN NOT NULL,
    remark VARCHAR(500) NOT NULL,
    answered_at TIMESTAMP(6) NULL,
    created_at TIMESTAMP(6) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY poll_participant_member (poll_id, member_id),
    KEY poll_participant_awaited (member_id, expected, answered_at),
    CONSTRAINT poll_participant_poll FOREIGN KEY (poll_id) REFERENCES poll (id),
    CONSTRAINT poll_participant_member FOREIGN KEY (member_id) REFERENCES member (id)
);
