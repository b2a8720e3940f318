package org.preau.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InertTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a < b, 3<4 et x <3 | a < b, 3<4 et x <3",
                "<script>alert(1)</script> | \\<script>alert(1)\\</script>",
                "<!-- --> <?php ?> | \\<!-- --> \\<?php ?>",
                "\\<b> | \\<b>",
                "\\\\<b> | \\\\\\<b>",
                "[x](<https://example.org/a_(b)>) | [x](<https://example.org/a_(b)>)",
                "[x](<javascript:alert(1)>) | [x](\\<javascript:alert(1)>)",
                "<https://example.org> <mailto:a@example.org> | <https://example.org> <mailto:a@example.org>"
            })
    void nothing_begins_an_element_and_words_stay(String written, String page) {
        assertThat(Inert.words(written)).isEqualTo(page);
    }
}
