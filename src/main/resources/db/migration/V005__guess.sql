CREATE TABLE guess (
    target CHAR(64) NOT NULL PRIMARY KEY,
    tries INT NOT NULL,
    last_at TIMESTAMP(6) NOT NULL,
    wait_until TIMESTAMP(6) NOT NULL,
    KEY guess_last (last_at)
);
