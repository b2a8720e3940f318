package org.preau.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R1 and R2 at the root: what was acknowledged survives kill -9 of either process, and nothing is half there. */
@Tag("hostile")
class KilledTest {

    @Test
    void the_database_is_killed_under_writers_and_they_go_on_within_ten_seconds() throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        try (var database = EmbeddedDatabase.open(EmptyFolder.named("killed-database"), EmptyFolder.PROGRAMS)) {
            var writers = new Writers(database, acknowledged::add);
            writers.prepare();
            writers.start(20);
            for (var blow = 0; blow < 3; blow++) {
                goOn(acknowledged);
                database.process().destroyForcibly();
                goOn(acknowledged);
            }
            writers.stop();
            assertNothingLostOrHalfDone(database, acknowledged);
        }
    }

    /** Waits for acts that began after now. */
    private static void goOn(Set<String> acknowledged) throws Exception {
        Thread.sleep(200);
        var before = acknowledged.size();
        Patience.until(() -> acknowledged.size() > before + 40 ? acknowledged : null);
    }

    @Test
    void the_application_is_killed_under_writers() throws Exception {
        killedUnderWriters();
    }

    @RepeatedTest(10)
    @Tag("soak")
    void ten_times_over() throws Exception {
        killedUnderWriters();
    }

    private static void killedUnderWriters() throws Exception {
        var folder = EmptyFolder.named("killed-application");
        var application = ChildJvm.running(Writers.class, folder);
        var acknowledged = new HashSet<String>();
        try (var told = application.inputReader()) {
            read(told, acknowledged, 300);
            application.toHandle().destroyForcibly();
            read(told, acknowledged, Integer.MAX_VALUE);
        }
        application.waitFor();

        try (var database = EmbeddedDatabase.open(folder, EmptyFolder.PROGRAMS)) {
            assertNothingLostOrHalfDone(database, acknowledged);
        }
    }

    private static void read(BufferedReader told, Set<String> acknowledged, int count) throws IOException {
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            if (line.length() == 36) {
                acknowledged.add(line);
            }
            if (acknowledged.size() >= count) {
                return;
            }
        }
    }

    private static void assertNothingLostOrHalfDone(EmbeddedDatabase database, Set<String> acknowledged)
            throws SQLException {
        var cards = ids(database, "card");
        assertThat(acknowledged).hasSizeGreaterThan(100);
        assertThat(cards).containsAll(acknowledged).isEqualTo(ids(database, "activity"));
    }

    private static Set<String> ids(EmbeddedDatabase database, String table) throws SQLException {
        var found = new HashSet<String>();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var rows = connection.createStatement().executeQuery("SELECT id FROM " + table)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
