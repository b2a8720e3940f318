package org.preau.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preau.account.Language;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;

class WaitingTest {

    private static final Instant NOW = Instant.parse("2026-11-26T18:00:00Z");
    private static final AccountId CLAIRE = new AccountId(UUID.randomUUID());
    private static final AccountId YANN = new AccountId(UUID.randomUUID());

    @Test
    void what_was_shown_is_good_for_ten_minutes_also_after_a_choice() {
        var waiting = new Waiting(List.of(CLAIRE, YANN), null, false, NOW).choose(YANN);
        assertThat(waiting.person()).isEqualTo(YANN);
        assertThat(waiting.isOver(NOW.plusSeconds(600))).isFalse();
        assertThat(waiting.isOver(NOW.plusSeconds(601))).isTrue();
    }

    @Test
    void only_one_of_several_is_chosen() {
        assertThatThrownBy(() ->
                        new Waiting(List.of(CLAIRE, YANN), null, false, NOW).choose(new AccountId(UUID.randomUUID())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Waiting(List.of(CLAIRE), null, false, NOW).choose(CLAIRE))
                .isInstanceOf(Refusal.class);
    }

    /** Otherwise whoever shows the address of one person would be that person without having said so. */
    @Test
    void somebody_invited_is_nobody_before_they_said_who() {
        var odette = new Beginning("pass", "Odette Durand", "durand@example.org", Language.FR, null);
        var waiting = new Waiting(List.of(CLAIRE), odette, false, NOW);
        assertThat(waiting.isOnePerson()).isFalse();
        assertThat(waiting.chooseNew()).isEqualTo(odette);
        assertThat(waiting.choose(CLAIRE).isOnePerson()).isTrue();
        assertThatThrownBy(waiting.choose(CLAIRE)::chooseNew).isInstanceOf(Refusal.class);
    }
}
