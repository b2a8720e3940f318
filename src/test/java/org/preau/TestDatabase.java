package org.preau;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.preau.shared.database.DataFolder;
import org.preau.shared.database.EmbeddedDatabase;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The one MariaDB of a test run, given to every Spring context that asks for it: see {@link PreauTest}. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Started when first asked for, stopped when the run ends; the programs stay unpacked between runs. */
    private static class Started {

        static final EmbeddedDatabase DATABASE = start();

        private static EmbeddedDatabase start() {
            var database = EmbeddedDatabase.open(new DataFolder(Scratch.path("database")), Path.of(".cache/mariadb"));
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            empty(database);
            return database;
        }

        /** Migrations change while they are being written: each run begins with the schema they make today. */
        private static void empty(EmbeddedDatabase database) {
            try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                    var statement = connection.createStatement()) {
                statement.execute("DROP DATABASE preau");
                statement.execute("CREATE DATABASE preau CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
            } catch (SQLException failure) {
                throw new IllegalStateException("The test database could not be emptied", failure);
            }
        }
    }

    /** The running server, for tests that want to hurt it: they must leave it alive. */
    public static EmbeddedDatabase started() {
        return Started.DATABASE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "preau.database.url=" + started().url(),
                        "preau.database.user=" + started().user(),
                        "preau.database.password=" + started().password())
                .applyTo(context);
    }
}
