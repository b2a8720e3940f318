package org.preau.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private long now;

    @Test
    void who_brings_a_byte_every_second_is_let_go_after_a_minute() throws IOException {
        var arriving = Pace.of(everySecond(1), () -> now);
        for (var second = 1; second < 60; second++) {
            assertThat(arriving.read()).isZero();
        }
        assertThatThrownBy(arriving::read).isInstanceOf(IOException.class);
    }

    @Test
    void who_has_a_slow_line_brings_all_of_it() throws IOException {
        try (var arriving = Pace.of(everySecond(200), () -> now)) {
            assertThat(arriving.readNBytes(1_000_000)).hasSize(1_000_000);
        }
    }

    @Test
    void who_takes_a_byte_every_second_is_let_go_too() {
        var leaving = Pace.of(slowly(), Duration.ofHours(1), () -> now);
        assertThatThrownBy(() -> {
                    for (var second = 0; second <= 60; second++) {
                        leaving.write(0);
                    }
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void who_takes_as_little_as_one_may_is_let_go_after_the_longest_time() throws IOException {
        var leaving = Pace.of(slowly(), Duration.ofHours(1), () -> now);
        var piece = new byte[200];
        for (var second = 1; second < 60 * 60; second++) {
            leaving.write(piece, 0, piece.length);
        }
        assertThatThrownBy(() -> leaving.write(piece, 0, piece.length)).hasMessageContaining("PT1H");
    }

    /** What the house takes its time for counts for nobody. */
    @Test
    void only_the_time_that_is_waited_counts() {
        var leaving = Pace.of(OutputStream.nullOutputStream(), Duration.ofMinutes(5), () -> now);
        assertThatCode(() -> {
                    for (var minute = 0; minute < 10; minute++) {
                        leaving.write(0);
                        now += Duration.ofMinutes(1).toNanos();
                    }
                })
                .doesNotThrowAnyException();
    }

    private InputStream everySecond(int bytes) {
        return new ByteArrayInputStream(new byte[1_000_000]) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                now += Duration.ofSeconds(1).toNanos();
                return super.read(into, from, Math.min(length, bytes));
            }
        };
    }

    private OutputStream slowly() {
        return new OutputStream() {
            @Override
            public void write(int one) {
                now += Duration.ofSeconds(1).toNanos();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                write(0);
            }
        };
    }
}
