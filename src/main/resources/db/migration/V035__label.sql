CREATE TABLE label (
    id UUID NOT NULL PRIMARY KEY,
    board_id UUID NOT NULL,
    name VARCHAR(100) NOT NULL,
    colour CHAR(7) NOT NULL,
    KEY label_board (board_id),
    CONSTRAINT label_board FOREIGN KEY (board_id) REFERENCES board (id)
);
