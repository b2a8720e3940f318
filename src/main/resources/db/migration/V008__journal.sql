CREATE TABLE journal (
    id UUID NOT NULL PRIMARY KEY,
    at TIMESTAMP(6) NOT NULL,
    act VARCHAR(40) NOT NULL,
    account_id UUID NULL,
    association_id UUID NULL,
    about VARCHAR(64) NOT NULL,
    network VARCHAR(45) NOT NULL,
    KEY journal_association (association_id, id),
    KEY journal_account (account_id, id),
    KEY journal_at (at)
);
