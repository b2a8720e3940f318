package org.preau.document.crdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes come, they are taken, or refused as a {@link BadUpdate}: no other exception, no hang, no huge memory. */
class HostileBytesTest {

    private static final int FRAMES = 10_000;

    private final List<byte[]> honest =
            Sessions.all().flatMap(session -> session.updates().stream()).toList();
    private final Random random = new Random(20_261_126);

    @Test
    void mutated_updates_do_no_harm() {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            var replica = new Replica();
            var refused = 0;
            for (var frame = 0; frame < FRAMES; frame++) {
                if (frame % 100 == 0) {
                    replica = Sessions.after(honest.subList(0, 40));
                }
                refused += isRefused(replica, mutated(honest.get(random.nextInt(honest.size())))) ? 1 : 0;
            }
            assertThat(refused).isBetween(FRAMES / 10, FRAMES);
        });
    }

    private static boolean isRefused(Replica replica, byte[] bytes) {
        try {
            replica.apply(Update.read(bytes));
            Projection.of(replica);
            replica.encode();
            return false;
        } catch (BadUpdate refused) {
            return true;
        }
    }

    private byte[] mutated(byte[] update) {
        var mutated = update.clone();
        for (var flips = 1 + random.nextInt(4); flips > 0; flips--) {
            mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
        }
        return mutated;
    }

    @Test
    void a_length_that_nothing_follows_is_refused_before_anything_is_made_of_it() {
        var endless =
                new WireWriter().number(1).number(1L << 40).number(1).number(0).done();
        assertThatThrownBy(() -> Update.read(endless)).isInstanceOf(BadUpdate.class);
        assertThatThrownBy(() -> Update.read(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff}))
                .isInstanceOf(BadUpdate.class);
        assertThatThrownBy(() -> Update.read(new byte[0])).isInstanceOf(BadUpdate.class);
    }

    @Test
    void values_nested_without_end_are_refused() {
        var nested = new ByteArrayOutputStream();
        for (var depth = 0; depth < 50_000; depth++) {
            nested.write(Value.LIST);
            nested.write(1);
        }
        nested.write(Value.NULL);
        assertThatThrownBy(() -> new WireReader(nested.toByteArray()).value()).isInstanceOf(BadUpdate.class);
    }

    @Test
    void elements_nested_without_end_are_shown_to_a_depth_and_deleted_whole() {
        var wire = new WireWriter().number(1).number(20_000).number(9).number(0);
        new Item.Origin(null, null, "default", null, null)
                .write(wire, new Content.Nested(Branch.element("blockquote")));
        for (var clock = 0; clock < 19_999; clock++) {
            new Item.Origin(null, null, null, new Stamp(9, clock), null)
                    .write(wire, new Content.Nested(Branch.element("blockquote")));
        }
        var replica = Replica.of(wire.number(0).done());
        assertThat(depthOf(Projection.of(replica)))
                .as("below the document itself")
                .isEqualTo(Node.DEEPEST - 1);
        replica.apply(Update.read(new WireWriter()
                .number(0)
                .number(1)
                .number(9)
                .number(1)
                .number(0)
                .number(1)
                .done()));
        assertThat(Projection.of(replica).content()).isEmpty();
        assertThat(replica.encode()).hasSizeLessThan(60);
    }

    private static int depthOf(Node node) {
        return node.content().stream().mapToInt(HostileBytesTest::depthOf).max().orElse(-1) + 1;
    }

    @Test
    void letters_without_number_at_one_place_end_before_they_cost_a_minute() {
        var replica = new Replica();
        replica.applyWithinBounds(Update.read(Typist.collision(400)));
        assertThat(replica.weight())
                .as("what was walked past weighs")
                .isGreaterThan(800L * Replica.ELEMENT + 400 * 400 * 8);
        assertThat(Replica.of(replica.encode()).weight()).isGreaterThan(400 * 400 * 8);

        var costly = Update.read(Typist.collision(20_000));
        assertThatThrownBy(() -> new Replica().applyWithinBounds(costly)).isInstanceOf(BadUpdate.class);
    }

    @Test
    void a_deletion_of_every_other_letter_ends_before_it_costs_a_minute() {
        var hand = new Typist(9);
        var replica = Replica.of(hand.begin());
        replica.apply(Update.read(hand.type("x".repeat(900_000))));
        var costly = Update.read(Typist.everyOther(9, 2, 200_000));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThatThrownBy(() -> replica.applyWithinBounds(costly))
                        .isInstanceOf(BadUpdate.class));
    }

    @Test
    void what_is_cut_weighs_an_element_more_and_what_is_taken_whole_none() {
        var hand = new Typist(9);
        var replica = Replica.of(hand.begin());
        replica.apply(Update.read(hand.type("bonjour à tous")));
        var before = replica.weight();
        var part = Update.read(Typist.everyOther(9, 3, 4));
        assertThat(replica.cuts(part)).isEqualTo(8);
        replica.applyWithinBounds(part);
        assertThat(replica.weight()).isGreaterThanOrEqualTo(before + 8 * Replica.ELEMENT);
        assertThat(replica.cuts(part)).as("said again").isZero();
        assertThat(replica.cuts(Update.read(hand.takeBack(14)))).isZero();
    }

    @Test
    void the_same_deletion_said_again_and_again_is_one() {
        var wire = new WireWriter().number(0).number(1).number(9).number(50_000);
        for (var times = 0; times < 50_000; times++) {
            wire.number(0).number(1_000_000 - times);
        }
        assertThat(Update.read(wire.done()).deletions()).containsExactly(new Range(9, 0, 1_000_000));
    }

    @Test
    void a_mark_says_where_a_link_leads_and_nothing_else() {
        assertThat(Stream.of(
                        "{\"href\":\"https://bocage.example/a|b?c=d e\"}",
                        "{\"href\":\"mailto:odile@example.org\"}",
                        "{\"href\":\"TEL:+33600000000\"}",
                        "null"))
                .allMatch(json -> taken("link", json));
        assertThat(Stream.of(
                        "{\"href\":\"javascript:alert(1)\"}",
                        "{\"href\":\" https://bocage.example\"}",
                        "{\"href\":\"/a/bocage\"}",
                        "{\"href\":7}",
                        "{}",
                        "[]",
                        "{\"href\":\"https://bocage.example\",\"class\":\"button primary\"}",
                        "{\"href\":\"https://bocage.example\",\"target\":\"_self\"}",
                        "{\"href\":\"https://" + "x".repeat(3_000) + "\"}",
                        "{\"href\":\"https://x\\n\"}",
                        "[[[",
                        "[".repeat(5_000)))
                .noneMatch(json -> taken("link", json));
        assertThat(Stream.of("{}", "null")).allMatch(json -> taken("bold", json));
        assertThat(Stream.of("{\"class\":\"x\"}", "true", "\"\"")).noneMatch(json -> taken("bold", json));
        assertThat(taken("onclick", "{}")).isFalse();
    }

    private static boolean taken(String mark, String json) {
        return taken(null, new Content.Format(mark, json));
    }

    private static boolean taken(String key, Content content) {
        var wire = new WireWriter().number(1).number(1).number(9).number(1);
        new Item.Origin(null, null, null, new Stamp(9, 0), key).write(wire, content);
        return Update.read(wire.number(0).done()).keepsTo(new Vocabulary());
    }

    @Test
    void an_element_says_of_itself_what_is_known_and_no_element_stands_in_the_place_of_a_word() {
        assertThat(Stream.of("level", "start", "checked", "colspan", "rowspan"))
                .allMatch(key -> taken(key, new Content.Values(List.of(Value.of(2)))));
        assertThat(Stream.of("java", "C++", "1c", "objective-c"))
                .allMatch(word -> taken("language", values(Value.of(word))));
        assertThat(Stream.of("x button primary", "x\tbutton", "x\nbutton", "x".repeat(300)))
                .noneMatch(words -> taken("language", values(Value.of(words))));
        assertThat(Stream.of(Value.of("deux"), Value.of(true), Value.of(-1), Value.of(101)))
                .noneMatch(reach -> taken("colspan", values(reach)));
        assertThat(Stream.of("class", "style", "onclick", "type", "dir", "id", "__proto__"))
                .noneMatch(key -> taken(key, new Content.Values(List.of(Value.of(2)))));
        assertThat(taken("level", new Content.Nested(Branch.element("paragraph"))))
                .isFalse();
        assertThat(taken("level", new Content.Text("2"))).isFalse();
    }

    private static final Item.Origin ROOT = new Item.Origin(null, null, "default", null, null);

    private static Item.Origin in(long client, long clock, String key) {
        return new Item.Origin(null, null, null, new Stamp(client, clock), key);
    }

    private static Item.Origin after(long client, long clock) {
        return Item.Origin.between(new Stamp(client, clock), null);
    }

    private record Brought(Item.Origin origin, Content content) {}

    /** Whether these are taken in one edit of client 10, where there are a paragraph (9, 0), its text (9, 1), « ab » (9, 2), a cell (8, 0) and its colspan (8, 1). */
    private static boolean hasPlace(Brought... items) {
        var replica = Replica.of(new Typist(8).cell(3));
        var hand = new Typist(9);
        Stream.of(hand.begin(), hand.type("ab")).map(Update::read).forEach(replica::apply);
        var wire = new WireWriter().number(1).number(items.length).number(10).number(0);
        Stream.of(items).forEach(item -> item.origin().write(wire, item.content()));
        var update = Update.read(wire.number(0).done());
        assertThat(update.keepsTo(new Vocabulary())).isTrue();
        assertThat(replica.isReadyFor(update)).isTrue();
        return replica.hasPlaceFor(update);
    }

    @Test
    void what_stands_where_no_editor_puts_it_is_not_taken() {
        var word = new Content.Text("x");
        var text = new Content.Nested(Branch.text());
        var block = new Content.Nested(Branch.element("paragraph"));
        var value = new Content.Values(List.of(Value.of(2)));
        assertThat(List.of(
                        new Brought(ROOT, word),
                        new Brought(after(9, 0), word),
                        new Brought(in(9, 0, null), word),
                        new Brought(ROOT, text),
                        new Brought(after(9, 0), text),
                        new Brought(in(9, 1, null), text),
                        new Brought(in(9, 1, null), block),
                        new Brought(after(9, 3), block),
                        new Brought(ROOT, value),
                        new Brought(in(9, 0, null), value),
                        new Brought(in(9, 1, null), value),
                        new Brought(in(9, 1, "level"), value),
                        new Brought(new Item.Origin(null, null, "default", null, "level"), value),
                        new Brought(after(8, 1), word),
                        new Brought(after(8, 1), block),
                        new Brought(in(9, 0, null), new Content.Format("bold", "{}"))))
                .noneMatch(one -> hasPlace(one));
        assertThat(hasPlace(new Brought(ROOT, block), new Brought(in(10, 0, null), word)))
                .isFalse();
        assertThat(hasPlace(
                        new Brought(ROOT, block), new Brought(in(10, 0, null), text), new Brought(after(10, 1), word)))
                .isFalse();
    }

    /** Whether more of what is known already is taken in one edit: of client 9, whose last element says to stand there and goes on as this. */
    private static boolean goesOn(Replica replica, Item.Origin origin, Content content) {
        var clock = replica.store().end(9) - 1;
        var wire = new WireWriter().number(1).number(1).number(9).number(clock);
        origin.write(wire, content);
        var update = Update.read(wire.number(0).done());
        assertThat(update.keepsTo(new Vocabulary()) && replica.isReadyFor(update))
                .isTrue();
        return replica.hasPlaceFor(update);
    }

    @Test
    void what_is_half_known_goes_on_where_it_stands() {
        var words = new Content.Text("xy");
        var hand = new Typist(9);
        var replica = Replica.of(hand.begin());
        var begun = new Item.Origin(null, null, null, new Stamp(8, 1), null);
        replica.apply(Update.read(new Typist(8).begin()));
        assertThat(goesOn(replica, begun, words))
                .as("behind a text, in a paragraph")
                .isFalse();
        replica.apply(Update.read(hand.type("x")));
        assertThat(goesOn(replica, begun, words)).as("in the text of another").isFalse();
        assertThat(goesOn(replica, in(9, 1, null), words)).isTrue();
        assertThat(goesOn(replica, in(9, 1, null), new Content.Deleted(2))).isTrue();
        replica.apply(Update.read(paragraph(9, replica.store().end(9))));
        assertThat(goesOn(replica, begun, words))
                .as("behind a paragraph, in the root")
                .isFalse();
    }

    private static byte[] paragraph(long client, long clock) {
        var wire = new WireWriter().number(1).number(1).number(client).number(clock);
        ROOT.write(wire, new Content.Nested(Branch.element("paragraph")));
        return wire.number(0).done();
    }

    @Test
    void what_is_half_gone_is_gone_and_nothing_goes_on_behind_it() {
        var replica = Replica.of(new Typist(8).begin());
        replica.apply(Update.read(new WireWriter()
                .number(1)
                .number(1)
                .number(9)
                .number(0)
                .octet(0)
                .number(1)
                .number(0)
                .done()));
        var behind = new Item.Origin(null, null, null, new Stamp(8, 1), null);
        assertThat(goesOn(replica, behind, new Content.Text("xy"))).isFalse();
        var wire = new WireWriter().number(1).number(1).number(9).number(0);
        behind.write(wire, new Content.Text("xy"));
        replica.apply(Update.read(wire.number(0).done()));
        assertThat(PlainText.of(Projection.of(replica)))
                .as("of a log that has it")
                .isEmpty();
        assertThat(Replica.of(replica.encode()).encode()).isEqualTo(replica.encode());
    }

    @Test
    void what_editors_write_is_taken_wherever_it_is_said_to_stand() {
        var word = new Content.Text("x");
        var text = new Content.Nested(Branch.text());
        var block = new Content.Nested(Branch.element("paragraph"));
        assertThat(List.of(
                        new Brought(in(9, 1, null), word),
                        new Brought(after(9, 3), word),
                        new Brought(Item.Origin.between(new Stamp(9, 2), new Stamp(9, 3)), word),
                        new Brought(in(9, 0, null), text),
                        new Brought(after(9, 1), text),
                        new Brought(in(9, 0, null), block),
                        new Brought(ROOT, block),
                        new Brought(after(9, 0), block),
                        new Brought(in(9, 1, null), new Content.Format("bold", "{}")),
                        new Brought(ROOT, new Content.Deleted(3)),
                        new Brought(in(8, 0, "colspan"), new Content.Deleted(1)),
                        new Brought(after(8, 1), new Content.Values(List.of(Value.of(5))))))
                .allMatch(one -> hasPlace(one));
        assertThat(hasPlace(
                        new Brought(ROOT, block),
                        new Brought(in(10, 0, null), text),
                        new Brought(in(10, 1, null), word),
                        new Brought(after(10, 2), word)))
                .isTrue();
    }

    @Test
    void the_widths_of_columns_are_a_list_of_them_first_and_when_they_are_set_again() {
        var honest = Stream.of(
                list(Value.of(120), Value.of(0)),
                list(Value.of(80), new Value(new byte[] {(byte) Value.UNDEFINED})),
                list(),
                new Value(new byte[] {(byte) Value.NULL}),
                list(new Value(new WireWriter()
                        .octet(Value.DOUBLE)
                        .raw(ByteBuffer.allocate(8).putDouble(Double.NaN).array())
                        .done())));
        assertThat(honest)
                .allMatch(widths -> hasPlace(width(widths))
                        && hasPlace(width(list(Value.of(1))), new Brought(after(10, 0), values(widths))));
        var hostile = Stream.of(
                new Value(new byte[] {(byte) Value.OBJECT, 0}),
                list(list()),
                list(Value.of("1")),
                list(Value.of(-1)),
                list(Value.of(10_001)),
                list(Stream.generate(() -> Value.of(1)).limit(101).toArray(Value[]::new)));
        assertThat(hostile)
                .noneMatch(widths -> hasPlace(width(list(Value.of(1))), new Brought(after(10, 0), values(widths)))
                        || taken("colwidth", values(widths)));
    }

    private static Brought width(Value widths) {
        return new Brought(in(8, 0, "colwidth"), values(widths));
    }

    private static Content values(Value value) {
        return new Content.Values(List.of(value));
    }

    private static Value list(Value... values) {
        var wire = new WireWriter().octet(Value.LIST).number(values.length);
        Stream.of(values).forEach(value -> wire.raw(value.raw()));
        return new Value(wire.done());
    }

    @Test
    void an_element_that_an_edit_says_twice_is_not_taken() {
        var wire = new WireWriter().number(2);
        for (var content : List.of(
                new Content.Nested(Branch.element("paragraph")), new Content.Nested(Branch.element("heading")))) {
            wire.number(1).number(10).number(0);
            ROOT.write(wire, content);
        }
        assertThat(new Replica().hasPlaceFor(Update.read(wire.number(0).done())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bocage.example/a|b?c={d e}^[f]",
                "mailto:odile@example.org?subject=Bonjour à tous",
                "TEL:+33600000000"
            })
    void a_link_that_may_be_written_is_shown(String href) {
        assertThat(taken("link", "{\"href\":\"%s\"}".formatted(href))).isTrue();
        assertThat(Node.Mark.link(href)).map(mark -> mark.attrs().get("href")).contains(href);
    }

    @Test
    void a_link_that_would_run_is_no_link() {
        assertThat(MarkJson.read(new Content.Format("link", "{\"href\":\"javascript:alert(1)\"}")))
                .isEmpty();
        assertThat(MarkJson.read(new Content.Format("link", "{\"href\":\" https://bocage.example \"}")))
                .isPresent();
        assertThat(MarkJson.read(new Content.Format("link", "[[["))).isEmpty();
        assertThat(MarkJson.read(new Content.Format("onclick", "{}"))).isEmpty();
    }
}
