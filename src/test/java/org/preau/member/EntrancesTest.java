package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preau.account.Entry;

/** The journal of an association tells of every way in and out that the journal of accounts keeps for it. */
class EntrancesTest {

    @ParameterizedTest
    @MethodSource("entrances")
    void each_has_its_word(Entry.Act entrance) {
        assertThat(JournalAct.of(entrance)).hasToString(entrance.name());
    }

    static Iterable<Entry.Act> entrances() {
        return Entry.Act.ENTRANCES;
    }
}
