package org.preau.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names as a reader looks for them. */
class AlphabetTest {

    @Test
    void accents_and_capitals_do_not_put_a_name_elsewhere() {
        var names = Stream.of(
                "Zoé", "Œuvres", "école", "Élodie", "Emma", "L’Atelier", "La Halle", "Odile", "Anne Weil", "Annette");
        assertThat(names.sorted(Alphabet.ORDER).toList())
                .containsExactly(
                        "Anne Weil",
                        "Annette",
                        "école",
                        "Élodie",
                        "Emma",
                        "L’Atelier",
                        "La Halle",
                        "Odile",
                        "Œuvres",
                        "Zoé");
    }

    @Test
    void names_that_differ_by_an_accent_only_have_an_order_too() {
        assertThat(Alphabet.ORDER.compare("Zoe", "Zoé")).isNegative();
        assertThat(Alphabet.ORDER.compare("Zoé", "Zoé")).isZero();
    }
}
