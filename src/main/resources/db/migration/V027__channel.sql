CREATE TABLE channel (
    id UUID NOT NULL PRIMARY KEY,
    audience_id UUID NOT NULL,
    kind VARCHAR(16) NOT NULL,
    name VARCHAR(200) NOT NULL,
    order_rank BIGINT NOT NULL,
    KEY channel_audience (audience_id),
    CONSTRAINT channel_audience FOREIGN KEY (audience_id) REFERENCES audience (id)
);
