package org.preau.document.crdt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the server writes itself is read by everybody, and leaves alone what is as it should be. */
class ScribeTest {

    private static final Node FIRST = paragraph("Présents");
    private static final Node LAST = paragraph("La séance est levée.");

    @Test
    void writes_a_template_into_an_empty_document() {
        var blocks = List.of(
                Node.block("heading", List.of(Node.text("Ordre du jour", List.of())))
                        .with("level", 2L),
                Node.block(
                        "paragraph",
                        List.of(
                                Node.text("Voir ", List.of()),
                                Node.text(
                                        "le plan",
                                        List.of(
                                                Node.Mark.of("bold"),
                                                new Node.Mark("link", Map.of("href", "https://bocage.example")))),
                                Node.text(".", List.of()))),
                Node.block(
                        "taskList",
                        List.of(Node.block("taskItem", List.of(FIRST)).with("checked", true))));
        var replica = Replica.of(new Scribe(new Replica(), 5).show(blocks));
        assertThat(Projection.of(replica).content()).isEqualTo(blocks);
        assertThat(replica.isWaiting()).isFalse();
    }

    @Test
    void brings_back_an_earlier_text_and_touches_nothing_else() {
        var replica = Replica.of(new Scribe(new Replica(), 5).show(List.of(FIRST, paragraph("Ancien"), LAST)));
        var before = replica.store().of(5).end();
        var restored = List.of(FIRST, paragraph("Nouveau"), LAST);
        replica.apply(Update.read(new Scribe(replica, 6).show(restored)));
        assertThat(Projection.of(replica).content()).isEqualTo(restored);
        assertThat(replica.store().of(5).end()).isEqualTo(before);
        assertThat(replica.store().of(6).end())
                .as("one paragraph with its text")
                .isEqualTo(2 + "Nouveau".length());
    }

    @Test
    void replaces_a_block_that_holds_what_no_editor_puts_there() {
        var blocks = List.of(
                FIRST,
                Node.block("table", List.of(Node.block("tableRow", List.of(Node.block("tableCell", List.of(LAST)))))),
                LAST);
        var replica = Replica.of(new Scribe(new Replica(), 5).show(blocks));
        assertThat(Update.read(new Scribe(replica, 6).show(blocks)).isEmpty()).isTrue();
        replica.apply(
                Update.read(bring(7, new Item.Origin(null, null, null, new Stamp(5, 0), null), new Content.Text("x"))));
        var cell = elements(replica, "tableCell").getFirst();
        replica.apply(Update.read(bring(
                8,
                new Item.Origin(null, null, null, cell, "colwidth"),
                new Content.Values(List.of(new Value(new byte[] {Value.OBJECT, 0}))))));
        assertThat(Projection.of(replica).content()).isEqualTo(blocks);
        replica.apply(Update.read(new Scribe(replica, 9).show(blocks)));
        assertThat(Projection.of(replica).content()).isEqualTo(blocks);
        replica.store()
                .root("default")
                .forEach(item -> assertThat(
                                item.deleted() || Projection.block(item).isPresent())
                        .isTrue());
        assertThat(replica.store().of(5).at(0)).matches(first -> ((Item) first).deleted());
        assertThat(elements(replica, "paragraph"))
                .as("the last one is left alone")
                .anyMatch(stamp -> stamp.client() == 5);
    }

    @Test
    void replaces_a_block_into_which_a_word_was_woven_that_says_to_stand_elsewhere() {
        var blocks = List.of(paragraph("Présents"));
        var replica = Replica.of(new Scribe(new Replica(), 5).show(blocks));
        var inParagraph = new Item.Origin(null, null, null, new Stamp(5, 0), null);
        replica.apply(Update.read(bring(7, inParagraph, new Content.Nested(Branch.text()))));
        var inText = new Item.Origin(null, null, null, new Stamp(5, 1), null);
        replica.apply(Update.read(bring(7, inText, new Content.Text("xy"))));
        assertThat(Projection.block(
                        Objects.requireNonNull(replica.store().root("default").first())))
                .isEmpty();
        replica.apply(Update.read(new Scribe(replica, 9).show(blocks)));
        assertThat(Projection.of(replica).content()).isEqualTo(blocks);
        assertThat(replica.store().at(new Stamp(7, 1))).matches(word -> ((Item) word).deleted());
        assertThat(Update.read(new Scribe(replica, 10).show(blocks)).isEmpty()).isTrue();
    }

    private static byte[] bring(long client, Item.Origin origin, Content content) {
        var wire = new WireWriter().number(1).number(1).number(client).number(0);
        origin.write(wire, content);
        return wire.number(0).done();
    }

    /** Those of a kind that stand there, by their writer's numbers. */
    private static List<Stamp> elements(Replica replica, String type) {
        return replica.store().clients().values().stream()
                .flatMap(structs -> structs.all().stream())
                .filter(struct -> struct instanceof Item item
                        && !item.deleted()
                        && item.holds()
                                .filter(branch -> branch.name().equals(type))
                                .isPresent())
                .map(Struct::first)
                .toList();
    }

    @Test
    void shows_the_end_of_every_session_in_another_document() {
        Sessions.all().forEach(session -> {
            var wanted = Projection.of(Sessions.after(session.updates())).content();
            var other = Replica.of(new Scribe(new Replica(), 5).show(List.of(FIRST, LAST)));
            other.apply(Update.read(new Scribe(other, 6).show(wanted)));
            assertThat(Projection.of(other).content()).isEqualTo(wanted);
        });
    }

    private static Node paragraph(String text) {
        return Node.block("paragraph", List.of(Node.text(text, List.of())));
    }
}
