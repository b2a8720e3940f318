CREATE TABLE association (
    id UUID NOT NULL PRIMARY KEY,
    slug VARCHAR(60) NOT NULL,
    name VARCHAR(200) NOT NULL,
    time_zone VARCHAR(64) NOT NULL,
    legal_notice TEXT NOT NULL DEFAULT '',
    privacy_notice TEXT NOT NULL DEFAULT '',
    demo BOOLEAN NOT NULL DEFAULT FALSE,
    created_at TIMESTAMP(6) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY association_slug (slug)
);
