-- Until when a poll asks about some date that is to come, on its own clock. Of the polls of before it is told by the day, wherever that ends last.
ALTER TABLE poll ADD COLUMN dates_until DATETIME(6) NULL;
UPDATE poll p
   SET dates_until = (SELECT MAX(o.on_day) + INTERVAL 36 HOUR FROM poll_option o WHERE o.poll_id = p.id AND o.struck = FALSE);
