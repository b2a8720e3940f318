-- The day up to which mandates that begin were followed: whoever stood up since is not seated again. Those of the last days are followed once more.
ALTER TABLE group_seat ADD COLUMN followed DATE NOT NULL DEFAULT (CURRENT_DATE - INTERVAL 3 DAY);
ALTER TABLE group_seat ALTER COLUMN followed DROP DEFAULT;
