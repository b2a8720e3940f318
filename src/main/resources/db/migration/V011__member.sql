CREATE TABLE member (
    id UUID NOT NULL PRIMARY KEY,
    association_id UUID NOT NULL,
    account_id UUID NULL,
    name VARCHAR(200) NOT NULL,
    initials VARCHAR(4) NOT NULL,
    colour CHAR(7) NOT NULL,
    phone VARCHAR(40) NULL,
    role VARCHAR(16) NOT NULL,
    status VARCHAR(16) NOT NULL,
    joined_at TIMESTAMP(6) NOT NULL,
    ended_at TIMESTAMP(6) NULL,
    version INT NOT NULL,
    UNIQUE KEY member_once (association_id, account_id),
    KEY member_account (account_id),
    CONSTRAINT member_association FOREIGN KEY (association_id) REFERENCES association (id),
    CONSTRAINT member_account FOREIGN KEY (account_id) REFERENCES account (id)
);
