ALTER TABLE poll_link ADD COLUMN mailed_at TIMESTAMP(6) NULL AFTER created_at;
