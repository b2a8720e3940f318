CREATE TABLE message (
    id UUID NOT NULL PRIMARY KEY,
    thread_id UUID NOT NULL,
    seq INT NOT NULL,
    member_id UUID NOT NULL,
    client_id UUID NOT NULL,
    text MEDIUMTEXT NOT NULL,
    state VARCHAR(16) NOT NULL,
    reason VARCHAR(500) NULL,
    posted_at TIMESTAMP(6) NOT NULL,
    edited_at TIMESTAMP(6) NULL,
    version INT NOT NULL,
    UNIQUE KEY message_place (thread_id, seq),
    UNIQUE KEY message_once (member_id, client_id),
    CONSTRAINT message_thread FOREIGN KEY (thread_id) REFERENCES thread (id),
    CONSTRAINT message_member FOREIGN KEY (member_id) REFERENCES member (id)
);
