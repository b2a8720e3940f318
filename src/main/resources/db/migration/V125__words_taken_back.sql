-- What somebody had said and took back is brought back by nobody else: messages, and threads in which nobody else spoke.
ALTER TABLE bin ADD COLUMN own_words BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE bin SET own_words = TRUE WHERE ref_kind = 'MESSAGE';

UPDATE bin b
JOIN thread t ON t.id = b.ref_id AND t.member_id = b.member_id AND t.notice IS NULL
SET b.own_words = TRUE
WHERE b.ref_kind = 'THREAD'
  AND NOT EXISTS (SELECT m.id FROM message m WHERE m.thread_id = t.id AND NOT m.member_id <=> b.member_id);
