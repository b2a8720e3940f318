package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preau.document.crdt.Node;
import org.preau.document.crdt.PlainText;

/** What is shown of a text that is only looked at. */
class BeginningTest {

    private static Node paragraph(String text) {
        return Node.block("paragraph", List.of(Node.text(text, List.of())));
    }

    private static Node document(List<Node> blocks) {
        return Node.block("doc", blocks);
    }

    @Test
    void what_people_write_is_shown_whole() {
        var minutes = document(IntStream.range(0, 1_000)
                .mapToObj(line -> paragraph("Point " + line))
                .toList());
        assertThat(Beginning.of(minutes)).isSameAs(minutes);
    }

    @Test
    void of_the_fullest_document_a_screen_keeps_the_beginning() {
        var book = PlainText.of(Beginning.of(document(List.of(paragraph("x".repeat(8_000_000)), paragraph("y")))));
        assertThat(book).hasSizeBetween(499_000, 500_010).endsWith("\n[…]").doesNotContain("y");
        var lines = Beginning.of(document(Collections.nCopies(200_000, paragraph("z"))));
        assertThat(lines.content()).hasSizeLessThan(5_010);
        assertThat(HtmlText.of(lines)).hasSizeLessThan(1_000_000);
    }
}
