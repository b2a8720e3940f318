package org.preau.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** An address that somebody pasted leads where it led. */
class WholeAddressesTest {

    private final SafeText text = new SafeText();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://docs.example/document/d/1-_Ab_-cd/edit",
                "https://film.example/-_aB3_-x",
                "https://x.example/__init__.py",
                "https://x.example/blob/main/_config_/x",
                "https://x.example/c*d*e",
                "HTTPS://x.example/_a_/b",
                "https://x.example/a_(b)_c",
                "http://x.example/?a=1&b=_2_"
            })
    void signs_in_it_are_no_emphasis(String address) {
        var shown = HtmlUtils.htmlUnescape(text.html("Voir " + address + "."))
                .replace("%28", "(")
                .replace("%29", ")");

        assertThat(shown)
                .isEqualTo("<p>Voir <a href=\"%1$s\" rel=\"nofollow noopener noreferrer\">%1$s</a>.</p>\n"
                        .formatted(address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**https://x.example/a_b** | <strong><a href=\"https://x.example/a_b\"",
                "_https://x.example/a_ | <em><a href=\"https://x.example/a\"",
                "~~https://x.example/a~~ | <del><a href=\"https://x.example/a\"",
                "(https://x.example/a_b) | (<a href=\"https://x.example/a_b\"",
                "[https://x.example/a_b](https://y.example) | <a href=\"https://y.example\" rel=\"nofollow noopener noreferrer\">https://x.example/a_b</a>",
                "<https://x.example/_a_> | <a href=\"https://x.example/_a_\"",
                "https://x.example/a\\_b | <a href=\"https://x.example/a_b\"",
                "`https://x.example/_a_` | <code>https://x.example/_a_</code>",
                "whose _hour_ http:// www. | whose <em>hour</em> http:// www."
            })
    void what_stands_around_it_is_read_as_ever(String typed, String shown) {
        assertThat(text.html(typed)).contains(shown);
    }

    @Test
    void a_text_of_beginnings_is_read_at_once() {
        assertThat(text.html("h-".repeat(10_000))).contains("h-h-");
    }
}
