package org.preau.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** A mail that is pasted says what it said. */
class PlainWritingTest {

    private final SafeText text = new SafeText();

    private String shown(String typed) {
        return HtmlUtils.htmlUnescape(text.html(typed)).replace("\n", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "-- ", "-", "=", "=====", "  --", "   ==="})
    void a_signature_makes_no_title_of_the_words_above(String line) {
        var sign = line.strip();
        assertThat(shown("Bonjour Claire,\nje suis d'accord avec vous.\n" + line + "\nJean Lefort"))
                .isEqualTo(
                        "<p>Bonjour Claire,<br />je suis d'accord avec vous.<br />" + sign + "<br />Jean Lefort</p>");
        assertThat(text.excerpt("Bonjour\n" + line + "\nJean")).isEqualTo("Bonjour " + sign + " Jean");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bonjour~-----~Jean",
                "Bonjour~~-----~~Jean",
                "Bonjour~~---~Jean",
                "Bonjour~* * *~Jean",
                "Bonjour~______~Jean"
            })
    void a_line_of_dashes_is_a_rule(String typed) {
        assertThat(shown(typed.replace('~', '\n'))).isEqualTo("<p>Bonjour</p><hr /><p>Jean</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le 3 novembre, Jean a écrit :~> Bonjour,~> d'accord.~> --~> Jean | <p>Le 3 novembre, Jean a écrit :</p><blockquote><p>Bonjour,<br />d'accord.<br />--<br />Jean</p></blockquote>",
                ">> Qui vient ?~>~> Moi.~~Moi aussi. | <blockquote><blockquote><p>Qui vient ?</p></blockquote><p>Moi.</p></blockquote><p>Moi aussi.</p>",
                "# Présents~~Claire | <h1>Présents</h1><p>Claire</p>",
                "`a`~~a ¦ b~--¦--~un ¦ deux | <p><code>a</code></p><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>un</td><td>deux</td></tr></tbody></table>"
            },
            ignoreLeadingAndTrailingWhitespace = true)
    void quotes_titles_and_tables_are_what_they_were(String typed, String shown) {
        assertThat(shown(typed.replace('~', '\n').replace('¦', '|'))).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"    ", "\t", "      ", "          "})
    void lines_that_are_set_in_are_words(String indent) {
        assertThat(shown("Bonjour,\n\n" + indent + "rendez-vous à 10 h\n" + indent + "devant la mairie\n\nJean"))
                .isEqualTo("<p>Bonjour,</p><p>rendez-vous à 10 h<br />devant la mairie</p><p>Jean</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "    ", "\t", "      ", "            "})
    void a_list_that_is_set_in_is_a_list(String indent) {
        var list = "<p>À faire :</p><ul><li>un<ul><li>dedans</li></ul></li><li>deux</li></ul>";
        for (var gap : new String[] {"\n", "\n\n"}) {
            assertThat(shown("À faire :" + gap + indent + "- un\n" + indent + "    - dedans\n" + indent + "- deux"))
                    .isEqualTo(list);
        }
        assertThat(shown("Le programme :\n\n" + indent + "1. lundi\n" + indent + "3. mercredi"))
                .isEqualTo("<p>Le programme :</p><ol><li>lundi</li></ol><ol start=\"3\"><li>mercredi</li></ol>");
    }

    @Test
    void what_belongs_to_an_item_stays_in_it() {
        assertThat(shown("- un\n\n      suite de un\n- deux"))
                .isEqualTo("<ul><li><p>un</p><p>suite de un</p></li><li><p>deux</p></li></ul>");
        assertThat(shown("    - un\n\n      suite de un\n    - deux"))
                .isEqualTo("<ul><li><p>un</p><p>suite de un</p></li><li><p>deux</p></li></ul>");
    }

    @Test
    void what_is_between_fences_stays_as_it_is() {
        assertThat(shown("```\n    a*b*c\n--\n```")).isEqualTo("<pre><code>    a*b*c--</code></pre>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5*3*2 = 30 | 5*3*2 = 30",
                "a*b*c | a*b*c",
                "a_b_c | a_b_c",
                "2**3 + 4**2 | 2**3 + 4**2",
                "été*é*té | été*é*té",
                "*5*3* | <em>5*3</em>",
                "une *vraie* fête | une <em>vraie</em> fête",
                "**5*3** | <strong>5*3</strong>",
                "l'*eau*, (*ici*) | l'<em>eau</em>, (<em>ici</em>)",
                "***tout*** | <em><strong>tout</strong></em>",
                "5 * 3 * 2 | 5 * 3 * 2"
            })
    void a_star_within_a_word_is_a_star(String typed, String shown) {
        assertThat(shown(typed)).isEqualTo("<p>" + shown + "</p>");
    }

    @Test
    void the_first_words_of_a_table_are_those_of_its_cells() {
        assertThat(text.excerpt("| Poste | Personne |\n| --- | --- |\n| Bar | Yann |\n"))
                .isEqualTo("Poste · Personne · Bar · Yann");
    }
}
