CREATE TABLE check_item (
    id UUID NOT NULL PRIMARY KEY,
    checklist_id UUID NOT NULL,
    text VARCHAR(1000) NOT NULL,
    done BOOLEAN NOT NULL,
    order_rank BIGINT NOT NULL,
    KEY check_item_order (checklist_id, order_rank, id),
    CONSTRAINT check_item_checklist FOREIGN KEY (checklist_id) REFERENCES checklist (id)
);
