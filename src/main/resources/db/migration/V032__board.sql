CREATE TABLE board (
    id UUID NOT NULL PRIMARY KEY,
    space_id UUID NOT NULL,
    audience_id UUID NOT NULL,
    title VARCHAR(200) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    version INT NOT NULL,
    KEY board_audience (audience_id),
    CONSTRAINT board_space FOREIGN KEY (space_id) REFERENCES space (id),
    CONSTRAINT board_audience FOREIGN KEY (audience_id) REFERENCES audience (id)
);
