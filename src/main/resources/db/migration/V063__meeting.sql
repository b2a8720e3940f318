CREATE TABLE meeting (
    id UUID NOT NULL PRIMARY KEY,
    space_id UUID NOT NULL,
    audience_id UUID NOT NULL,
    event_id UUID NOT NULL,
    created_by UUID NULL,
    created_at TIMESTAMP(6) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY meeting_event (event_id),
    KEY meeting_list (audience_id),
    CONSTRAINT meeting_space FOREIGN KEY (space_id) REFERENCES space (id),
    CONSTRAINT meeting_audience FOREIGN KEY (audience_id) REFERENCES audience (id),
    CONSTRAINT meeting_of FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
    CONSTRAINT meeting_author FOREIGN KEY (created_by) REFERENCES member (id)
);
