CREATE TABLE checklist (
    id UUID NOT NULL PRIMARY KEY,
    card_id UUID NOT NULL,
    title VARCHAR(200) NOT NULL,
    order_rank BIGINT NOT NULL,
    KEY checklist_card (card_id, order_rank, id),
    CONSTRAINT checklist_card FOREIGN KEY (card_id) REFERENCES card (id)
);
