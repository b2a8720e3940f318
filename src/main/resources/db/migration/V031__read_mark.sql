CREATE TABLE read_mark (
    member_id UUID NOT NULL,
    thread_id UUID NOT NULL,
    seq INT NOT NULL,
    PRIMARY KEY (member_id, thread_id),
    KEY read_mark_thread (thread_id),
    CONSTRAINT read_mark_member FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT read_mark_thread FOREIGN KEY (thread_id) REFERENCES thread (id)
);
