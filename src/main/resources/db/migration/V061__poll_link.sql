CREATE TABLE poll_link (
    id UUID NOT NULL PRIMARY KEY,
    poll_id UUID NOT NULL,
    participant_id UUID NULL,
    token_hash BINARY(32) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    ended_at TIMESTAMP(6) NULL,
    UNIQUE KEY poll_link_token (token_hash),
    KEY poll_link_poll (poll_id, participant_id),
    CONSTRAINT poll_link_poll FOREIGN KEY (poll_id) REFERENCES poll (id),
    CONSTRAINT poll_link_participant FOREIGN KEY (participant_id) REFERENCES poll_participant (id)
);
