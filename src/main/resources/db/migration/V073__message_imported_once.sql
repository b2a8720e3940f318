ALTER TABLE message
    DROP KEY message_once,
    ADD UNIQUE KEY message_once (member_id, client_id, imported);
