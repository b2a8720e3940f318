ALTER TABLE poll ADD COLUMN event_version INT NULL AFTER event_id;
