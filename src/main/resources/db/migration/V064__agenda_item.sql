CREATE TABLE agenda_item (
    id UUID NOT NULL PRIMARY KEY,
    meeting_id UUID NOT NULL,
    title VARCHAR(200) NOT NULL,
    minutes INT NOT NULL,
    member_id UUID NULL,
    order_rank BIGINT NOT NULL,
    removed BOOLEAN NOT NULL,
    version INT NOT NULL,
    KEY agenda_item_order (meeting_id, order_rank),
    CONSTRAINT agenda_item_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
    CONSTRAINT agenda_item_member FOREIGN KEY (member_id) REFERENCES member (id)
);
