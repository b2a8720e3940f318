package org.preau.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** People who write without pause: each act is two rows in one transaction, told to somebody once it is acknowledged. */
final class Writers {

    private final HikariDataSource pool = new HikariDataSource();
    private final Consumer<String> told;
    private final List<Thread> writing = new ArrayList<>();
    private volatile boolean stopped;

    Writers(EmbeddedDatabase database, Consumer<String> told) {
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setConnectionTimeout(2500);
        this.told = told;
    }

    /** The application of these writers alone, for a test that kills it: acknowledged acts are its output. */
    public static void main(String[] arguments) throws SQLException {
        var folder = new DataFolder(Path.of(System.getenv("PREAU_DATA")));
        var writers = new Writers(EmbeddedDatabase.open(folder, EmptyFolder.PROGRAMS), System.out::println);
        writers.prepare();
        writers.start(20);
    }

    void prepare() throws SQLException {
        try (var connection = pool.getConnection()) {
            for (var table : new String[] {"card", "activity"}) {
                connection.createStatement().execute("CREATE TABLE IF NOT EXISTS " + table + " (id UUID PRIMARY KEY)");
            }
        }
    }

    void start(int count) {
        for (var writer = 0; writer < count; writer++) {
            writing.add(Thread.ofPlatform().daemon(false).start(this::writeWithoutPause));
        }
    }

    private void writeWithoutPause() {
        while (!stopped) {
            try {
                told.accept(write());
            } catch (SQLException away) {
                Thread.yield();
            }
        }
    }

    private String write() throws SQLException {
        var id = UUID.randomUUID().toString();
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("INSERT INTO card VALUES ('" + id + "')");
            connection.createStatement().execute("INSERT INTO activity VALUES ('" + id + "')");
            connection.commit();
        }
        return id;
    }

    /** Lets each writer finish the act in hand: a commit that is cut off may still come true under the eyes of the test. */
    void stop() throws InterruptedException {
        stopped = true;
        for (var writer : writing) {
            writer.join();
        }
        pool.close();
    }
}
