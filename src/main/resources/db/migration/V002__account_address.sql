CREATE TABLE account_address (
    account_id UUID NOT NULL,
    mail VARCHAR(254) NOT NULL,
    place INT NOT NULL,
    PRIMARY KEY (account_id, place),
    KEY account_address_mail (mail),
    CONSTRAINT account_address_account FOREIGN KEY (account_id) REFERENCES account (id)
);
