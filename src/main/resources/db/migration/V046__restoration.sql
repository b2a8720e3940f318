CREATE TABLE restoration (
    id UUID NOT NULL PRIMARY KEY,
    restored_at TIMESTAMP(6) NOT NULL,
    resumed_at TIMESTAMP(6) NULL
);
