-- Every session carries a ticket; only one that its person wished to keep outlives the browser.
ALTER TABLE browser_session ADD COLUMN stays BOOLEAN NOT NULL DEFAULT FALSE AFTER account_id;
