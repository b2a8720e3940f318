CREATE TABLE mail_code (
    id UUID NOT NULL PRIMARY KEY,
    purpose VARCHAR(16) NOT NULL,
    mail VARCHAR(254) NOT NULL,
    account_id UUID NULL,
    browser_hash CHAR(64) NOT NULL,
    code_hash CHAR(64) NOT NULL,
    link_hash CHAR(64) NOT NULL,
    tries INT NOT NULL,
    expires_at TIMESTAMP(6) NOT NULL,
    used_at TIMESTAMP(6) NULL,
    KEY mail_code_browser (browser_hash),
    KEY mail_code_link (link_hash),
    KEY mail_code_expires (expires_at),
    CONSTRAINT mail_code_account FOREIGN KEY (account_id) REFERENCES account (id)
);
