package org.preau.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.account.AccountName;
import org.preau.member.PersonName;

class SpellingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B",
                "\u0000",
                "\u202E\u200B\u0000",
                "\u3164",
                "\u2800",
                "\u200D",
                "\uD83D",
                "\u00AD\u2060",
                "\uFEFF \u200E"
            })
    void a_name_that_nobody_can_see_is_refused(String unseen) {
        assertThatThrownBy(() -> new Title(unseen)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new PersonName(unseen)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new AccountName(unseen)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_name_reads_as_it_is_written() {
        assertThat(new Title("\u202Egnp.exe\u202C").value()).isEqualTo("gnp.exe");
        assertThat(new Title(" Fête\n du\u0000 printemps ").value()).isEqualTo("Fête du printemps");
        assertThat(new Title("Qui vient\u202F?").value()).isEqualTo("Qui vient\u202F?");
        assertThat(new Title("👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 می‌خواهم").value())
                .isEqualTo("👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 می‌خواهم");
        assertThat(new PersonName("Zoé\u200B Lambert").value()).isEqualTo("Zoé Lambert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguye\u0302\u0303n", "שָׁ֣לוֹם", "བསྒྲུབས", "ที่นี้", "हिन्दी", "❤\uFE0F\u200D🔥"})
    void signs_on_letters_stay_as_languages_write_them(String name) {
        assertThat(new PersonName(name).value()).isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    @Test
    void a_letter_and_its_sign_are_one_letter_so_that_names_of_other_tools_are_found_by_typing() {
        assertThat(new PersonName("E\u0301lise").value()).isEqualTo("Élise");
        assertThat(new Title("Fe\u0302te").value()).isEqualTo("Fête");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "\u200D\u0301", "\u0301\u200C\u200D", "\u0301\uDB40\uDC41"})
    void no_letter_is_piled_up_over_the_lines_around_it(String sign) {
        var name = new PersonName("q" + sign.repeat(30) + "oé").value();
        assertThat(name.chars().filter(one -> one == '\u0301').count()).isEqualTo(4);
        assertThat(name).startsWith("q").endsWith("oé");
    }
}
