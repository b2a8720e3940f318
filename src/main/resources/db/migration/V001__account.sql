CREATE TABLE account (
    id UUID NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    language VARCHAR(8) NOT NULL,
    time_zone VARCHAR(64) NOT NULL,
    theme VARCHAR(16) NOT NULL,
    password_hash VARCHAR(200) NULL,
    created_at TIMESTAMP(6) NOT NULL,
    version INT NOT NULL
);
