CREATE TABLE thread (
    id UUID NOT NULL PRIMARY KEY,
    space_id UUID NOT NULL,
    audience_id UUID NOT NULL,
    channel_id UUID NULL,
    about_kind VARCHAR(20) NULL,
    about_id UUID NULL,
    title VARCHAR(200) NOT NULL,
    member_id UUID NULL,
    opened_at TIMESTAMP(6) NOT NULL,
    last_seq INT NOT NULL,
    last_at TIMESTAMP(6) NOT NULL,
    KEY thread_recent (audience_id, last_at),
    UNIQUE KEY thread_about (about_id),
    CONSTRAINT thread_space FOREIGN KEY (space_id) REFERENCES space (id),
    CONSTRAINT thread_audience FOREIGN KEY (audience_id) REFERENCES audience (id),
    CONSTRAINT thread_channel FOREIGN KEY (channel_id) REFERENCES channel (id),
    CONSTRAINT thread_member FOREIGN KEY (member_id) REFERENCES member (id)
);
