CREATE TABLE card_label (
    card_id UUID NOT NULL,
    label_id UUID NOT NULL,
    PRIMARY KEY (card_id, label_id),
    KEY card_label_label (label_id),
    CONSTRAINT card_label_card FOREIGN KEY (card_id) REFERENCES card (id),
    CONSTRAINT card_label_label FOREIGN KEY (label_id) REFERENCES label (id)
);
