package org.preau.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;

/** The disk is for all: nobody takes it, nor what the database needs of it. */
class LandingTest {

    private final MemberId anne = MemberId.fresh();
    private final MemberId yann = MemberId.fresh();

    @TempDir
    Path data;

    private static InputStream file() {
        return new ByteArrayInputStream(new byte[10]);
    }

    private static void refused(TransferReason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void one_person_keeps_three_files_and_others_theirs() {
        var landing = new Landing(data, 0, System::nanoTime);
        var kept = Stream.generate(() -> landing.receive(anne, "x", file()))
                .limit(3)
                .toList();
        refused(TransferReason.OWN_IMPORT, () -> landing.receive(anne, "x", file()));
        landing.receive(yann, "x", file()).close();

        kept.getFirst().close();
        kept.getFirst().close();
        var again = landing.receive(anne, "x", file());
        refused(TransferReason.OWN_IMPORT, () -> landing.receive(anne, "x", file()));
        again.close();
        kept.forEach(Upload::close);
    }

    @Test
    void one_that_does_not_arrive_is_not_kept() {
        var landing = new Landing(data, 0, System::nanoTime);
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        for (var attempt = 0; attempt < 10; attempt++) {
            refused(TransferReason.NOT_RECEIVED, () -> landing.receive(anne, "x", broken));
        }
        landing.receive(anne, "x", file()).close();
    }

    @Test
    void one_that_hardly_comes_leaves_its_place() {
        var now = new AtomicLong();
        var landing = new Landing(data, 0, now::get);
        var hardly = new InputStream() {
            @Override
            public int read() {
                now.addAndGet(Duration.ofSeconds(15).toNanos());
                return now.get() > Duration.ofHours(5).toNanos() ? -1 : 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                into[from] = 'x';
                return read() < 0 ? -1 : 1;
            }
        };
        refused(TransferReason.NOT_RECEIVED, () -> landing.receive(anne, "x", hardly));
        assertThat(Duration.ofNanos(now.get())).isLessThan(Duration.ofMinutes(2));
        landing.receive(anne, "x", file()).close();
    }

    @Test
    void what_the_database_needs_of_the_disk_is_left_to_it() {
        refused(
                TransferReason.NO_ROOM,
                () -> new Landing(data, Long.MAX_VALUE / 2, System::nanoTime).receive(anne, "x", file()));
    }
}
