CREATE TABLE recovery_code (
    account_id UUID NOT NULL,
    code_hash CHAR(64) NOT NULL,
    PRIMARY KEY (account_id, code_hash),
    CONSTRAINT recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
);
