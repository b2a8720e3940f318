ALTER TABLE journal DROP KEY journal_association, DROP COLUMN association_id;
