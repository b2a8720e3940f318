-- Who makes a letter leave: what people ask for themselves (NULL) goes first, and what a member sends to others is counted.
ALTER TABLE outgoing_mail
    ADD COLUMN author_id UUID NULL AFTER id,
    ADD KEY outgoing_mail_first (author_id, due_at),
    ADD KEY outgoing_mail_author (author_id, written_at, recipient);
