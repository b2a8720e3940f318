-- What was said about a thing bears the name of the thing, as that is now: the one it had when somebody first spoke is in nobody's way any more.
UPDATE thread SET title = '' WHERE about_id IS NOT NULL;
