package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preau.shared.MemberId;

/** What one person may write in all documents together. */
class InkTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final long HOUR = Duration.ofHours(1).toNanos();

    private final Ink ink = new Ink();
    private final MemberId claire = new MemberId(UUID.randomUUID());
    private final MemberId karim = new MemberId(UUID.randomUUID());

    private long written(MemberId who, int edits, int bytes, long now) {
        return IntStream.range(0, edits)
                .filter(_ -> ink.writes(who, bytes, now))
                .count();
    }

    @Test
    void the_fifty_first_megabyte_within_the_hour_waits_and_nobody_else_does() {
        assertThat(written(claire, 60, MEGABYTE, 0)).isEqualTo(49);
        assertThat(ink.writes(karim, MEGABYTE, 0)).isTrue();
        assertThat(written(claire, 60, MEGABYTE, HOUR / 2)).isBetween(24L, 26L);
        assertThat(written(claire, 60, MEGABYTE, 2 * HOUR)).isEqualTo(49);
    }

    @Test
    void letters_one_by_one_count_as_the_rows_they_are() {
        assertThat(written(claire, 500_000, 20, 0)).isBetween(400_000L, 450_000L);
    }

    @Test
    void ten_letters_a_second_for_a_day_are_always_taken() {
        var day = 24 * 3_600L * 10;
        for (var letter = 0L; letter < day; letter++) {
            assertThat(ink.writes(claire, 30, letter * 100_000_000)).isTrue();
        }
    }

    @Test
    void what_is_brought_back_counts_and_may_go_beyond() {
        for (var time = 0; time < 7; time++) {
            ink.uses(claire, 8 * MEGABYTE, 0);
        }
        assertThat(ink.isSpent(claire, 0)).isTrue();
        assertThat(ink.isSpent(claire, HOUR / 2)).isFalse();
        ink.tidy(HOUR / 2);
        assertThat(written(claire, 60, MEGABYTE, HOUR / 2))
                .as("who has not all again is not forgotten")
                .isLessThan(26);
    }
}
