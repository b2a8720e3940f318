package org.preau.deploy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.preau.shared.database.EmbeddedDatabase;

/** Two tables whose sums are opposite at every moment: a copy that mixes two moments does not balance. */
record Ledger(EmbeddedDatabase database) {

    void open() throws SQLException {
        try (var connection = connect()) {
            connection
                    .createStatement()
                    .execute("CREATE TABLE given (id BIGINT AUTO_INCREMENT PRIMARY KEY, amount INT)");
            connection
                    .createStatement()
                    .execute("CREATE TABLE taken (id BIGINT AUTO_INCREMENT PRIMARY KEY, amount INT)");
            write(connection);
        }
    }

    void execute(String statement) throws SQLException {
        try (var connection = connect()) {
            connection.createStatement().execute(statement);
        }
    }

    <T> T whileWriting(Callable<T> act) throws Exception {
        var writing = new AtomicBoolean(true);
        var writer = Thread.ofPlatform().start(() -> writeWhile(writing));
        try {
            return act.call();
        } finally {
            writing.set(false);
            writer.join();
        }
    }

    private void writeWhile(AtomicBoolean writing) {
        try (var connection = connect()) {
            while (writing.get()) {
                write(connection);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement().execute("INSERT INTO given (amount) VALUES (3)");
        connection.createStatement().execute("INSERT INTO taken (amount) VALUES (-3)");
        connection.commit();
    }

    long entries() throws SQLException {
        return number("SELECT COUNT(*) FROM given");
    }

    long balance() throws SQLException {
        return number("SELECT (SELECT SUM(amount) FROM given) + (SELECT SUM(amount) FROM taken)");
    }

    long number(String query) throws SQLException {
        try (var connection = connect();
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
