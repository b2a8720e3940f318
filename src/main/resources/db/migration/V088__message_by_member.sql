-- What one member said, in its order: read a page at a time.
ALTER TABLE message ADD KEY message_by_member (member_id, posted_at, id);
