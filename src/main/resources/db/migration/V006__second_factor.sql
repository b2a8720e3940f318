CREATE TABLE second_factor (
    account_id UUID NOT NULL PRIMARY KEY,
    secret VARBINARY(80) NOT NULL,
    confirmed_at TIMESTAMP(6) NULL,
    last_step BIGINT NOT NULL,
    version INT NOT NULL,
    CONSTRAINT second_factor_account FOREIGN KEY (account_id) REFERENCES account (id)
);
