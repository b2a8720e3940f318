package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When writing has gone on for a while. */
class PaceTest {

    private static final Instant MORNING = Instant.parse("2026-11-27T09:00:00Z");

    private final Pace pace = new Pace();

    private static Instant after(int minutes) {
        return MORNING.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void a_while_after_the_first_edit_once_and_again_after_another() {
        pace.keptAt(new Moments.Last(4, MORNING, false));
        assertThat(pace.isDue(4, after(60))).as("nothing was written").isFalse();
        assertThat(pace.isDue(5, after(61))).isFalse();
        assertThat(pace.isDue(9, after(70))).isFalse();
        assertThat(pace.isDue(9, after(71))).isTrue();
        assertThat(pace.isDue(9, after(72))).as("it was asked for").isFalse();
        assertThat(pace.isDue(9, after(81))).as("it did not succeed").isTrue();
        pace.keptAt(new Moments.Last(9, after(81), false));
        assertThat(pace.isDue(9, after(200))).isFalse();
    }

    @Test
    void it_counts_from_the_last_version_when_more_was_written_since() {
        pace.keptAt(new Moments.Last(4, after(5), true));
        assertThat(pace.isDue(9, after(14))).isFalse();
        assertThat(pace.isDue(9, after(15))).isTrue();
    }
}
