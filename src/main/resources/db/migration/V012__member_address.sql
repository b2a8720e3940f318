CREATE TABLE member_address (
    member_id UUID NOT NULL,
    mail VARCHAR(254) NOT NULL,
    place INT NOT NULL,
    PRIMARY KEY (member_id, place),
    KEY member_address_mail (mail),
    CONSTRAINT member_address_member FOREIGN KEY (member_id) REFERENCES member (id)
);
