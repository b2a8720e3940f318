package org.preau.document.crdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes come, they are taken, or refused as a {@link BadUpdate}: no other exception, no hang, no huge memory. */
class HostileBytesTest {

    private static final int FRAMES = 10_000;

    private final List<byte[]> honest = Sessions.all().flatMap(session -> session.updates().stream()).toList();
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
        var endless = new WireWriter().number(1).number(1L << 40).number(1).number(0).done();
        assertThatThrownBy(() -> Update.read(endless)).isInstanceOf(BadUpdate.class);
        assertThatThrownBy(() -> Update.read(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff})).isInstanceOf(BadUpdate.class);
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
        new Item.Origin(null, null, "default", null, null).write(wire, new Content.Nested(Branch.element("blockquote")));
        for (var clock = 0; clock < 19_999; clock++) {
            new Item.Origin(null, null, null, new Stamp(9, clock), null).write(wire, new Content.Nested(Branch.element("blockquote")));
        }
        var replica = Replica.of(wire.number(0).done());
        assertThat(depthOf(Projection.of(replica))).as("below the document itself").isEqualTo(Node.DEEPEST - 1);
        replica.apply(Update.read(new WireWriter().number(0).number(1).number(9).number(1).number(0).number(1).done()));
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
        assertThat(replica.weight()).as("what was walked past weighs").isGreaterThan(800L * Replica.ELEMENT + 400 * 400 * 8);
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
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(1), () ->
                assertThatThrownBy(() -> replica.applyWithinBounds(costly)).isInstanceOf(BadUpdate.class));
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
        assertThat(Stream.of("{\"href\":\"https://bocage.example/a|b?c=d e\"}", "{\"href\":\"mailto:odile@example.org\"}", "{\"href\":\"TEL:+33600000000\"}", "null"))
                .allMatch(json -> taken("link", json));
        assertThat(Stream.of(
                        "{\"href\":\"javascript:alert(1)\"}", "{\"href\":\" https://bocage.example\"}", "{\"href\":\"/a/bocage\"}", "{\"href\":7}", "{}", "[]",
                        "{\"href\":\"https://bocage.example\",\"class\":\"button primary\"}", "{\"href\":\"https://bocage.example\",\"target\":\"_self\"}",
                        "{\"href\":\"https://" + "x".repeat(3_000) + "\"}", "{\"href\":\"https://x\\n\"}", "[[[", "[".repeat(5_000)))
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
        assertThat(Stream.of("level", "start", "checked", "language", "colspan", "rowspan", "colwidth")).allMatch(key -> taken(key, new Content.Values(List.of(Value.of(2)))));
        assertThat(Stream.of("class", "style", "onclick", "type", "dir", "id", "__proto__")).noneMatch(key -> taken(key, new Content.Values(List.of(Value.of(2)))));
        assertThat(taken("level", new Content.Nested(Branch.element("paragraph")))).isFalse();
        assertThat(taken("level", new Content.Text("2"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://bocage.example/a|b?c={d e}^[f]", "mailto:odile@example.org?subject=Bonjour à tous", "TEL:+33600000000"})
    void a_link_that_may_be_written_is_shown(String href) {
        assertThat(taken("link", "{\"href\":\"%s\"}".formatted(href))).isTrue();
        assertThat(Node.Mark.link(href)).map(mark -> mark.attrs().get("href")).contains(href);
    }

    @Test
    void a_link_that_would_run_is_no_link() {
        assertThat(MarkJson.read(new Content.Format("link", "{\"href\":\"javascript:alert(1)\"}"))).isEmpty();
        assertThat(MarkJson.read(new Content.Format("link", "{\"href\":\" https://bocage.example \"}"))).isPresent();
        assertThat(MarkJson.read(new Content.Format("link", "[[["))).isEmpty();
        assertThat(MarkJson.read(new Content.Format("onclick", "{}"))).isEmpty();
    }
}
