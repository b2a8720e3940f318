CREATE TABLE passkey (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL,
    name VARCHAR(60) NOT NULL,
    handle VARBINARY(1023) NOT NULL,
    credential VARBINARY(4096) NOT NULL,
    backup_eligible BOOLEAN NOT NULL,
    counter BIGINT NOT NULL,
    added_at TIMESTAMP(6) NOT NULL,
    used_at TIMESTAMP(6) NULL,
    version INT NOT NULL,
    UNIQUE KEY passkey_handle (handle),
    KEY passkey_account (account_id),
    CONSTRAINT passkey_account FOREIGN KEY (account_id) REFERENCES account (id)
);
