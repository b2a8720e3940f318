CREATE TABLE event_ref (
    event_id UUID NOT NULL,
    ref_kind VARCHAR(20) NOT NULL,
    ref_id UUID NOT NULL,
    PRIMARY KEY (event_id, ref_id),
    KEY event_ref_thing (ref_id),
    CONSTRAINT event_ref_event FOREIGN KEY (event_id) REFERENCES event (id)
);
