CREATE TABLE card (
    id UUID NOT NULL PRIMARY KEY,
    board_id UUID NOT NULL,
    lane_id UUID NOT NULL,
    title VARCHAR(200) NOT NULL,
    description MEDIUMTEXT NOT NULL,
    due_on DATE NULL,
    due_at TIME NULL,
    done BOOLEAN NOT NULL,
    order_rank BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    archived_at TIMESTAMP(6) NULL,
    version INT NOT NULL,
    KEY card_order (lane_id, archived_at, order_rank, id),
    KEY card_board (board_id),
    CONSTRAINT card_board FOREIGN KEY (board_id) REFERENCES board (id),
    CONSTRAINT card_lane FOREIGN KEY (lane_id) REFERENCES lane (id)
);
