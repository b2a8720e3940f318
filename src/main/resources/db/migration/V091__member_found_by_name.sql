-- People are found by the database: « elise » finds « Élise » whatever the database compares by where nobody says.
ALTER TABLE member
    MODIFY COLUMN name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL;
