package org.preau.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a title holds, who reads the Markdown reads the very title. */
class MarkdownSignsTest {

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    static Stream<String> titles() {
        return Stream.of(
                "\\",
                "Fin \\",
                "\\*",
                "[x]",
                "[x](y)",
                "![x](y)",
                "]",
                "*gras*",
                "**",
                "***",
                "_x_",
                "un_mot_",
                "#",
                "C #",
                "## Titre",
                "C\\#",
                "`code`",
                "``",
                "un ` seul",
                "<b>x</b>",
                "https://x.example",
                "<https://x.example>",
                "~~x~~",
                "~~~",
                "a | b",
                "R&D",
                "R&amp;D",
                "1. Un",
                "12) Un",
                "- tiret",
                "+ plus",
                "> cite",
                "---",
                "===",
                "Que faire ? (1)");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void a_title_is_read_back_wherever_it_stands(String title) {
        assertThat(read(Heading.class, "# " + MarkdownSigns.heading(title))).isEqualTo(title);
        assertThat(read(BulletList.class, "- " + MarkdownSigns.line(title))).isEqualTo("- " + title);
        assertThat(read(Paragraph.class, MarkdownSigns.line(title))).isEqualTo(title);
        assertThat(read(Paragraph.class, "- [ ] " + MarkdownSigns.words(title)).replace("[ ] ", ""))
                .isEqualTo(title);
        assertThat(within(StrongEmphasis.class, "**" + MarkdownSigns.words(title) + "**"))
                .isEqualTo(title);
        assertThat(within(Link.class, MarkdownSigns.link(title, "../boards/x.md")))
                .isEqualTo(title);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void what_stands_as_code_stands_as_it_is(String title) {
        var code =
                PARSER.parse("x " + MarkdownSigns.code(title)).getFirstChild().getLastChild();
        assertThat(code)
                .isInstanceOfSatisfying(
                        Code.class, read -> assertThat(read.getLiteral()).isEqualTo(title));
    }

    @Test
    void lines_become_one_where_a_line_ends_the_words() {
        assertThat(read(Heading.class, "# " + MarkdownSigns.heading("deux\nlignes \r\n # trois")))
                .isEqualTo("deux lignes # trois");
        assertThat(read(BulletList.class, "- " + MarkdownSigns.line("deux\n- lignes")))
                .isEqualTo("- deux - lignes");
    }

    @Test
    void an_address_goes_where_it_went() {
        var link = (Link) PARSER.parse(MarkdownSigns.link("[Plan]", "https://x.example/a_(b) c<d>|e\\f"))
                .getFirstChild()
                .getFirstChild();
        assertThat(link.getDestination()).isEqualTo("https://x.example/a_%28b%29%20c%3Cd%3E%7Ce%5Cf");
    }

    /** The words of the one block that a text is. */
    private static String read(Class<? extends Node> kind, String markdown) {
        var block = PARSER.parse(markdown).getFirstChild();
        if (block instanceof BulletList list && kind == Paragraph.class) {
            block = list.getFirstChild().getFirstChild();
        }
        assertThat(block).as(markdown).isInstanceOf(kind);
        assertThat(block.getNext()).as(markdown).isNull();
        return WORDS.render(block);
    }

    /** The words of what a paragraph is from its beginning to its end. */
    private static String within(Class<? extends Node> kind, String markdown) {
        var inner = PARSER.parse(markdown).getFirstChild().getFirstChild();
        assertThat(inner).as(markdown).isInstanceOf(kind);
        assertThat(inner.getNext()).as(markdown).isNull();
        return Stream.iterate(inner.getFirstChild(), node -> node != null, Node::getNext)
                .map(WORDS::render)
                .reduce("", String::concat);
    }
}
