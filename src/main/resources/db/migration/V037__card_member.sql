CREATE TABLE card_member (
    card_id UUID NOT NULL,
    member_id UUID NOT NULL,
    PRIMARY KEY (card_id, member_id),
    KEY card_member_member (member_id),
    CONSTRAINT card_member_card FOREIGN KEY (card_id) REFERENCES card (id),
    CONSTRAINT card_member_member FOREIGN KEY (member_id) REFERENCES member (id)
);
