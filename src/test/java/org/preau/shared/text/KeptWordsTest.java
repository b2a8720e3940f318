package org.preau.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** What a person wrote is in sight, whatever Markdown makes of it. */
class KeptWordsTest {

    private final SafeText text = new SafeText();

    static Stream<Arguments> swallowed() {
        return Stream.of(
                Arguments.of(
                        "[Urgent]: demain",
                        "[Urgent]: <a href=\"demain\" rel=\"nofollow noopener noreferrer\">demain</a>"),
                Arguments.of("[Note]: https://a.example\n\nVoir https://a.example", "[Note]: <a"),
                Arguments.of(
                        "Bonjour\n\n[1]: /plan 'Le plan'",
                        "[1]: <a href=\"/plan\" rel=\"nofollow noopener noreferrer\">/plan</a> Le plan"),
                Arguments.of("| a | b |\n|--|--|\n| un | deux | trois | quatre |", "<td>deux | trois | quatre</td>"),
                Arguments.of("> a | b\n> -|-\n> un | deux | trois", "<td>deux | trois</td>"),
                Arguments.of("```Compte rendu\nprésents\n```", "<pre><code>Compte rendu\nprésents\n</code></pre>"),
                Arguments.of("```java\nint a;\n```", "<pre><code class=\"language-java\">int a;\n</code></pre>"),
                Arguments.of("![](https://a.example/x.png)", ">https://a.example/x.png</a>"),
                Arguments.of("[ ](https://a.example)", "> https://a.example</a>"),
                Arguments.of(
                        "[![plan](/x.png)](/plan)",
                        ">/plan</a> <a href=\"/x.png\" rel=\"nofollow noopener noreferrer\">plan</a>"),
                Arguments.of("[plan](/plan \"Le rez-de-chaussée\")", "title=\"Le rez-de-chaussée\""),
                Arguments.of("[appeler](tel:0243000000 'le soir')", "appeler (tel:0243000000) (le soir)"),
                Arguments.of(
                        "10. lundi\n12. mercredi\n15. samedi",
                        "</li></ol>\n<ol start=\"12\"><li>mercredi</li></ol>\n<ol start=\"15\"><li>samedi"),
                Arguments.of(
                        "- a\n\n  3. trois\n  7. sept",
                        "<ol start=\"3\"><li>trois</li></ol>\n<ol start=\"7\"><li>sept</li></ol>"),
                Arguments.of("243000000. appel", "<ol start=\"243000000\">"),
                Arguments.of("de 10~12 h à 14~16 h", "de 10~12 h à 14~16 h"));
    }

    @ParameterizedTest
    @MethodSource("swallowed")
    void words_are_in_sight(String typed, String shown) {
        assertThat(text.html(typed)).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "+", "#", "###", ">"})
    void signs_that_stand_for_nothing_are_words(String typed) {
        assertThat(HtmlUtils.htmlUnescape(text.html(typed))).isEqualTo("<p>" + typed + "</p>\n");
        assertThat(text.excerpt(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"[plan][p]\\n\\n[p]: /plan, plan", "1. a\\n1. b, ab", "---, ''"})
    void what_markdown_means_stays(String typed, String words) {
        assertThat(text.html(typed.replace("\\n", "\n")).replaceAll("<[^>]*>|\n", ""))
                .isEqualTo(words);
    }
}
