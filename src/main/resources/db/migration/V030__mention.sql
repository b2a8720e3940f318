CREATE TABLE mention (
    message_id UUID NOT NULL,
    member_id UUID NOT NULL,
    PRIMARY KEY (message_id, member_id),
    KEY mention_member (member_id),
    CONSTRAINT mention_message FOREIGN KEY (message_id) REFERENCES message (id),
    CONSTRAINT mention_member FOREIGN KEY (member_id) REFERENCES member (id)
);
