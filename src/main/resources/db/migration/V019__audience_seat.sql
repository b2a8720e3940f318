CREATE TABLE audience_seat (
    audience_id UUID NOT NULL,
    seat_id UUID NOT NULL,
    PRIMARY KEY (audience_id, seat_id),
    CONSTRAINT audience_seat_audience FOREIGN KEY (audience_id) REFERENCES audience (id),
    CONSTRAINT audience_seat_seat FOREIGN KEY (seat_id) REFERENCES seat (id) ON DELETE CASCADE
);
