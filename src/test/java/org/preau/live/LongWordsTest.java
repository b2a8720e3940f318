package org.preau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.preau.shared.AccountId;

/** Nobody fills the memory of the house with long lists, and honest lists pass. */
class LongWordsTest {

    private static final long HOUR = Duration.ofHours(1).toNanos();

    private final LongWords words = new LongWords();
    private final Optional<AccountId> claire = Optional.of(AccountId.fresh());

    @Test
    void what_is_said_in_an_hour_is_bounded_and_comes_again_with_time() {
        assertThat(words.take(claire, HalfMessage.LARGEST, 0)).isTrue();
        assertThat(words.take(claire, LongWords.MOST - HalfMessage.LARGEST, 0)).isTrue();
        assertThat(words.take(claire, 1_000, 0)).isFalse();
        assertThat(words.take(claire, LongWords.MOST / 2, HOUR / 2)).isTrue();
        assertThat(words.take(claire, LongWords.MOST / 2, HOUR / 2)).isFalse();
        assertThat(words.take(claire, LongWords.MOST, 2 * HOUR))
                .as("never more than that")
                .isTrue();
    }

    @Test
    void each_person_has_their_own_and_strangers_one_together() {
        assertThat(words.take(claire, LongWords.MOST, 0)).isTrue();
        assertThat(words.take(Optional.of(AccountId.fresh()), LongWords.MOST, 0))
                .isTrue();
        assertThat(words.take(Optional.empty(), LongWords.MOST, 0)).isTrue();
        assertThat(words.take(Optional.empty(), 1_000, 0)).isFalse();
    }
}
