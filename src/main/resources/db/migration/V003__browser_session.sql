CREATE TABLE browser_session (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL,
    browser VARCHAR(80) NOT NULL,
    network VARCHAR(45) NOT NULL,
    since TIMESTAMP(6) NOT NULL,
    seen_at TIMESTAMP(6) NOT NULL,
    proved_at TIMESTAMP(6) NOT NULL,
    ticket_hash CHAR(64) NULL,
    former_ticket_hash CHAR(64) NULL,
    rotated_at TIMESTAMP(6) NULL,
    version INT NOT NULL,
    KEY browser_session_account (account_id),
    KEY browser_session_seen (seen_at),
    CONSTRAINT browser_session_account FOREIGN KEY (account_id) REFERENCES account (id)
);
