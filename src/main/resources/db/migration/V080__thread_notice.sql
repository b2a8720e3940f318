-- What Préau opened a thread to tell of its member, told to each reader in their language.
ALTER TABLE thread ADD COLUMN notice VARCHAR(20) NULL AFTER member_id;
