-- An address is the same only letter by letter: the comparison of names takes « ţ » for « t », and whoever reads letters at the one is not who reads them at the other.
ALTER TABLE account_address
    MODIFY COLUMN mail VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
ALTER TABLE member_address
    MODIFY COLUMN mail VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
ALTER TABLE mail_code
    MODIFY COLUMN mail VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
ALTER TABLE invitation
    MODIFY COLUMN mail VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
ALTER TABLE outgoing_mail
    MODIFY COLUMN recipient VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
