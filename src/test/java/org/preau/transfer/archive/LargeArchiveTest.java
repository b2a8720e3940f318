package org.preau.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An association of 100,000 messages leaves and comes back within a heap that does not grow with it. */
@PreauTest
@Tag("soak")
class LargeArchiveTest {

    private static final int THREADS = 100;
    private static final int MESSAGES = 1_000;
    private static final int MEGABYTE = 1 << 20;

    @Autowired
    Furnished furnished;

    @Autowired
    Exports exports;

    @Autowired
    Legibility legibility;

    @Autowired
    JdbcTemplate database;

    private long peak;

    @Test
    void a_hundred_thousand_messages_leave_and_come_back(@TempDir Path folder) throws IOException {
        var story = furnished.tell();
        for (var i = 0; i < THREADS; i++) {
            furnished.say(story.samira, story.fair, "long " + i);
        }
        fill(story);
        var file = folder.resolve("grand.zip");
        var before = held();
        var start = System.nanoTime();
        Manifest written;
        try (var out = new Watched(Files.newOutputStream(file))) {
            written = exports.write(story.bocage, out);
        }
        var exported = seconds(start);
        assertThat(written.rows().get("message")).isGreaterThan(THREADS * MESSAGES);
        assertThat((peak - before) / MEGABYTE).isLessThanOrEqualTo(64);
        try (var house = new EmptyHouse()) {
            start = System.nanoTime();
            assertThat(house.moves(legibility).take(Actor.system(), file).rows())
                    .isEqualTo(written.rows());
            System.out.printf(
                    "archive of %,d messages: %.1f MB, written in %.1f s, at most %d MB held, taken in %.1f s%n",
                    written.rows().get("message"),
                    Files.size(file) / (double) MEGABYTE,
                    exported,
                    (peak - before) / MEGABYTE,
                    seconds(start));
        }
    }

    private void fill(Story story) {
        var threads = database.queryForList(
                "SELECT CAST(id AS CHAR) FROM thread WHERE space_id = ? AND title LIKE 'Fil long%'",
                String.class, story.fair.toString());
        assertThat(threads).hasSize(THREADS);
        threads.forEach(thread -> {
            database.update("""
                    INSERT INTO message (id, thread_id, seq, member_id, client_id, text, state, posted_at, version)
                    WITH RECURSIVE n (seq) AS (SELECT 2 UNION ALL SELECT seq + 1 FROM n WHERE seq < ?)
                    SELECT UUID(), ?, seq, ?, UUID(), CONCAT('Message ', seq, ' ', MD5(RAND()), REPEAT(' on apporte les tables, qui vient ?', 5)),
                           'SHOWN', NOW(6), 0 FROM n""", MESSAGES, thread, story.samira.id().toString());
            database.update("UPDATE thread SET last_seq = ? WHERE id = ?", MESSAGES, thread);
        });
    }

    private static double seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Looks at the heap as the archive grows. */
    private final class Watched extends FilterOutputStream {

        private static final int BETWEEN_LOOKS = 2 * MEGABYTE;

        private long bytes;

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] some, int start, int length) throws IOException {
            out.write(some, start, length);
            if (bytes / BETWEEN_LOOKS != (bytes + length) / BETWEEN_LOOKS) {
                peak = Math.max(peak, held());
            }
            bytes += length;
        }
    }
}
