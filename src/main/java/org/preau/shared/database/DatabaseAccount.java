package org.preau.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/** The one account of our own server, on its one database; the password is made once and kept in the data folder. */
record DatabaseAccount(String name, String password) {

    private static final int RANDOM_BYTES = 20;

    static DatabaseAccount of(DataFolder folder) {
        var file = folder.password();
        try {
            if (!Files.exists(file)) {
                DataFolder.writePrivately(file, fresh());
            }
            return new DatabaseAccount("preau", Files.readString(file).strip());
        } catch (IOException failure) {
            throw new StartRefused(failure, "password-unreadable", file);
        }
    }

    private static String fresh() {
        var random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** No other way in; said again at each start, so that a folder brought from elsewhere obeys too. */
    String statements() {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE OR REPLACE USER %1$s@'localhost' IDENTIFIED BY '%2$s';
                CREATE OR REPLACE USER %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON %1$s.* TO %1$s@'localhost';
                GRANT ALL ON %1$s.* TO %1$s@'127.0.0.1';
                DELETE FROM mysql.global_priv WHERE User NOT IN ('%1$s', 'mariadb.sys');
                FLUSH PRIVILEGES;
                """.formatted(name, password);
    }

    String clientOptions(int port) {
        return """
                [client]
                host=127.0.0.1
                port=%d
                user=%s
                password=%s
                skip-ssl
                """.formatted(port, name, password);
    }
}
