ALTER TABLE origin
    ADD COLUMN from_part VARCHAR(36) NOT NULL DEFAULT '' AFTER from_kind,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (from_id, made_kind, from_part);
