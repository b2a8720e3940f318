-- Somebody who was there twice is one member from then on: the row that stays behind tells who they are. No foreign key: rows come back from an archive in any order.
ALTER TABLE member ADD COLUMN same_as UUID NULL, ADD KEY member_same_as (same_as);
