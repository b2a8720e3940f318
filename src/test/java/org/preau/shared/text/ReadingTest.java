package org.preau.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text costs is bounded by what people write. */
class ReadingTest {

    private final SafeText text = new SafeText();

    @ParameterizedTest
    @ValueSource(ints = {43, 100, 1_000, 1_002, 3_000})
    void a_table_of_more_cells_than_people_write_is_shown_as_typed(int width) {
        var table = "|".repeat(width + 1) + "\n" + "-|".repeat(width) + "\n" + "||\n".repeat(998);

        assertThat(text.html(table)).hasSizeLessThan(40_000).doesNotContain("<td>");
        assertThat(text.mentions(table)).isEmpty();
        assertThat(text.excerpt(table)).startsWith("||");
    }

    @Test
    void many_tables_together_are_bounded_too() {
        var table = "|".repeat(23) + "\n" + "-|".repeat(22) + "\n" + "||\n".repeat(22) + "\nfin\n\n";

        assertThat(text.html(table.repeat(3))).contains("<td>");
        assertThat(text.html(table.repeat(140))).hasSizeLessThan(60_000);
    }

    @Test
    void numbers_that_jump_are_each_at_their_place() {
        var lines = new StringBuilder();
        for (var number = 1; number < 6_000; number += 2) {
            lines.append(number).append(".\n");
        }

        assertThat(text.html(lines.toString()))
                .startsWith("<ol><li></li></ol>\n<ol start=\"3\"><li></li></ol>")
                .contains("<ol start=\"5999\">");
    }

    /** A list of two hundred threads reads two hundred of them. */
    @Test
    void an_excerpt_reads_no_more_than_a_beginning() {
        var beginning = "\\".repeat(1_999) + "a";
        assertThat(text.excerpt(beginning + "![".repeat(9_000) + "](x)".repeat(9_000)))
                .isEqualTo(text.excerpt(beginning + " fin"));
        assertThat(text.excerpt("Bien reçu." + " ".repeat(3_000) + "Merci")).isEqualTo("Bien reçu.…");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"~~barré~~ et **gras** | barré et gras", "# Titre | Titre", "dire `bonjour` | dire bonjour"})
    void an_excerpt_bears_no_sign_that_nobody_typed(String typed, String shown) {
        assertThat(text.excerpt(typed)).isEqualTo(shown);
    }
}
