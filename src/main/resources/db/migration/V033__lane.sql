CREATE TABLE lane (
    id UUID NOT NULL PRIMARY KEY,
    board_id UUID NOT NULL,
    title VARCHAR(200) NOT NULL,
    order_rank BIGINT NOT NULL,
    archived_at TIMESTAMP(6) NULL,
    version INT NOT NULL,
    KEY lane_order (board_id, order_rank, id),
    CONSTRAINT lane_board FOREIGN KEY (board_id) REFERENCES board (id)
);
