package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.document.crdt.Node;

/** A document leaves as Markdown that says the same when it is read again. */
class MarkdownPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Présents\n\nClaire, *Jean* et **Samira**.",
                "## 1. Un\n\n## En C\\#\n\n### Deux\n\n---\n\nFin",
                "- un\n- deux\n  - trois\n  - quatre\n- cinq",
                "- [ ] à faire\n- [x] fait\n  - [ ] dedans",
                "3. trois\n4. quatre\n\n   suite",
                "> cité\n>\n> - liste citée",
                "```\nun `code`\n```",
                "````\n```\n````",
                "| a | b |\n| --- | --- |\n| 1 | **2** |\n|  | x \\| y |",
                "Un [lien](https://example.org/a_b?c=d&e=f), ~~barré~~, `code`, ``un ` tick``.",
                "ligne\\\nautre ligne",
                "**gras *et italique* ensemble** puis *seul*",
            })
    void what_was_read_is_read_again(String markdown) {
        var blocks = MarkdownText.blocks(markdown);
        assertThat(MarkdownText.blocks(MarkdownPage.of(Node.block("doc", blocks))))
                .isEqualTo(blocks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# pas un titre",
                "- pas une liste",
                "1. pas un numéro",
                "12) non plus",
                "*pas* _italique_",
                "[pas](un lien)",
                "<b>pas</b>",
                "a | b",
                "`pas` du code",
                "~~pas~~ barré",
                "&amp; tel quel",
                "une \\ barre",
                "+ plus",
                "===",
                "> pas cité",
                "![pas](une image)"
            })
    void words_that_look_like_signs_stay_words(String words) {
        var blocks = List.of(Node.block("paragraph", List.of(Node.text(words, List.of()))));
        assertThat(MarkdownText.blocks(MarkdownPage.of(Node.block("doc", blocks))))
                .isEqualTo(blocks);
    }

    /** A message becomes a document as it was read. */
    @Test
    void what_was_pasted_out_of_a_mail_is_words() {
        assertThat(MarkdownText.blocks("D'accord pour 5*3*2.\n--\nJean\n\n    devant la mairie"))
                .extracting(Node::type)
                .containsExactly("paragraph", "paragraph");
        assertThat(MarkdownText.blocks("5*3*2").getFirst().content())
                .extracting(Node::text)
                .containsExactly("5*3*2");
    }

    /** A pattern that tries each beginning takes minutes over one frame of these. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "#", "1", "\\", "`", "<"})
    @Timeout(20)
    void a_page_of_one_sign_is_written_as_fast_as_any_other(String sign) {
        var words = List.of(Node.text("a" + sign.repeat(250_000) + "b" + sign.repeat(250_000), List.of()));
        for (var kind : List.of("paragraph", "heading")) {
            assertThat(MarkdownPage.of(Node.block("doc", List.of(Node.block(kind, words)))))
                    .contains("a")
                    .contains("b");
        }
    }

    @Test
    void a_blank_at_the_edge_of_what_is_marked_does_not_undo_the_mark() {
        var bold = List.of(Node.Mark.of("bold"));
        var words = List.of(Node.text("Décidé : ", bold), Node.text("le bal.", List.of()));
        assertThat(MarkdownPage.of(Node.block("doc", List.of(Node.block("paragraph", words)))))
                .isEqualTo("**Décidé :** le bal.");
    }

    @Test
    void an_address_that_markdown_cannot_hold_leads_to_the_same_place() {
        var link = Node.Mark.link("https://bocage.example/a b|c>d\\e").orElseThrow();
        var words = Node.block("paragraph", List.of(Node.text("plan", List.of(link))));
        assertThat(MarkdownPage.of(Node.block("doc", List.of(words))))
                .isEqualTo("[plan](<https://bocage.example/a%20b%7Cc%3Ed%5Ce>)");
    }

    @Test
    void what_markdown_has_no_sign_for_keeps_its_words() {
        var words = new Node(Node.TEXT, Map.of(), List.of(), List.of(Node.Mark.of("underline")), "souligné");
        assertThat(MarkdownPage.of(Node.block("doc", List.of(Node.block("paragraph", List.of(words))))))
                .isEqualTo("souligné");
    }
}
