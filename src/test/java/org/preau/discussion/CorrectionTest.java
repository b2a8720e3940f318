package org.preau.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.preau.shared.Markdown;
import org.preau.shared.Refusal;

/** One's own message, open at a desk and on a phone. */
class CorrectionTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00.123456Z");
    private static final Markdown MINE = new Markdown("Rendez-vous à 9 h");

    @Test
    void what_was_seen_is_written_over() {
        assertThat(new Correction(MINE, Correction.NEVER).over("Rendez-vous", null, UnaryOperator.identity()))
                .isEqualTo(MINE);
        assertThat(new Correction(MINE, NOON).over("Rendez-vous", NOON.plusNanos(321), UnaryOperator.identity()))
                .as("a database counts microseconds")
                .isEqualTo(MINE);
        assertThat(Correction.to(MINE).over("Rendez-vous", NOON, UnaryOperator.identity()))
                .isEqualTo(MINE);
    }

    @Test
    void what_was_not_seen_is_told_first() {
        assertThatThrownBy(() -> new Correction(MINE, Correction.NEVER)
                        .over("Rendez-vous à 8 h", NOON, UnaryOperator.identity()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(DiscussionReason.EDITED_ELSEWHERE);
                    assertThat(refusal.arguments()).containsExactly("Rendez-vous à 8 h");
                });
        assertThatThrownBy(() -> new Correction(MINE, NOON.minusSeconds(1))
                        .over("**huit** heures", NOON, words -> words.replace("*", "")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("huit heures"));
    }

    /** Its answer was lost, and it is sent again. */
    @Test
    void the_same_words_are_kept_again() {
        assertThat(new Correction(MINE, Correction.NEVER).over(MINE.value(), NOON, UnaryOperator.identity()))
                .isEqualTo(MINE);
    }
}
