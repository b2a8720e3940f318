-- Who was refused at a door is told so until they ask again, and may be let back to it.
ALTER TABLE seat_request ADD COLUMN declined_at TIMESTAMP(6) NULL;
