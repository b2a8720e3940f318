-- Beside the three that every association has, an office may be said in its own words: « Vice-présidence ».
ALTER TABLE group_membership MODIFY COLUMN office VARCHAR(60) NULL;
