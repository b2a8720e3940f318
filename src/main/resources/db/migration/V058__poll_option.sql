CREATE TABLE poll_option (
    id UUID NOT NULL PRIMARY KEY,
    poll_id UUID NOT NULL,
    number INT NOT NULL,
    on_day DATE NOT NULL,
    at_time TIME NULL,
    minutes INT NOT NULL,
    struck BOOLEAN NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY poll_option_number (poll_id, number),
    CONSTRAINT poll_option_poll FOREIGN KEY (poll_id) REFERENCES poll (id)
);
