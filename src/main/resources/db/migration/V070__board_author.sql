ALTER TABLE board ADD COLUMN created_by UUID NULL, ADD CONSTRAINT board_author FOREIGN KEY (created_by) REFERENCES member (id);
