package org.preau.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in sentences, as they are spoken. */
class ElisionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anne",
                "Élodie",
                "Inès",
                "Odile",
                "Ugo",
                "Œdipe",
                "Yves",
                "Hélène",
                "Henri",
                "Hervé",
                "Hubert",
                "Honorine",
                "Hortense",
                "Hippolyte",
                "anne"
            })
    void a_vowel_or_a_mute_h_takes_the_letter(String name) {
        assertThat(Elision.say("Le lien de {0}", Locale.FRENCH, name)).isEqualTo("Le lien d’" + name);
        assertThat(Elision.say("Noter que {0} vient", Locale.FRENCH, name)).isEqualTo("Noter qu’" + name + " vient");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paul", "Yann", "Hakim", "Hassan", "Hans", "Ça", "7 amis", "🎈", "李"})
    void any_other_name_leaves_it(String name) {
        assertThat(Elision.say("Le lien de {0}", Locale.FRENCH, name)).isEqualTo("Le lien de " + name);
    }

    @ParameterizedTest
    @CsvSource({"en, The link of Anne", "fr, The link of Anne"})
    void other_words_stay(Locale language, String said) {
        assertThat(Elision.say("The link of {0}", language, "Anne")).isEqualTo(said);
    }

    @Test
    void numbers_are_no_names_and_each_value_is_its_own() {
        assertThat(Elision.say("Ouvert de {0} personnes", Locale.FRENCH, 11)).isEqualTo("Ouvert de 11 personnes");
        assertThat(Elision.say("{0} a mis fin à l’adhésion de {1}", Locale.FRENCH, "Anne", "Paul"))
                .isEqualTo("Anne a mis fin à l’adhésion de Paul");
        assertThat(Elision.say("Un message de {0} à {1}", Locale.FRENCH, "$1", "Anne"))
                .isEqualTo("Un message de $1 à Anne");
    }
}
