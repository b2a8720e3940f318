package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preau.document.crdt.Node;

/** What somebody wrote elsewhere becomes the first text of a document. */
class MarkdownTextTest {

    @Test
    void bare_addresses_are_links_as_in_messages() {
        assertThat(links("Voir https://example.org/a_b_c?x=1, www.example.org et [le menu](https://example.org/menu)."))
                .containsExactly("https://example.org/a_b_c?x=1", "http://www.example.org", "https://example.org/menu");
        assertThat(links("Pas `https://example.org` ni example.org")).isEmpty();
    }

    private static List<Object> links(String markdown) {
        return MarkdownText.blocks(markdown).stream()
                .flatMap(MarkdownTextTest::texts)
                .flatMap(text -> text.marks().stream())
                .flatMap(mark -> Stream.ofNullable(mark.attrs().get("href")))
                .toList();
    }

    private static Stream<Node> texts(Node node) {
        return node.textual() ? Stream.of(node) : node.content().stream().flatMap(MarkdownTextTest::texts);
    }
}
