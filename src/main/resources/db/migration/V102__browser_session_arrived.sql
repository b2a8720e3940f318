-- The ticket before the newest is good until the newest is known to have reached its browser. Who worked on after a renewal had it.
ALTER TABLE browser_session ADD COLUMN arrived_at TIMESTAMP(6) NULL AFTER rotated_at;
UPDATE browser_session SET arrived_at = rotated_at WHERE seen_at >= rotated_at + INTERVAL 1 MINUTE;
