package org.preau.document.crdt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The server reads in the bytes of yjs what yjs reads in them. */
class ReplicaTest {

    @Test
    void reads_what_yjs_reads() {
        var random = new Random(7);
        Sessions.all().forEach(session -> readsLikeYjs(session, random));
    }

    /** Whole, in any order and twice, packed, and by who knew a part. */
    static void readsLikeYjs(Sessions.Session session, Random random) {
        passesTheDoor(session);
        var whole = Sessions.after(session.updates());
        shows(whole, session);
        shows(Sessions.after(session.shuffledAndDoubled(random)), session);
        var packed = whole.encode();
        var loaded = Replica.of(packed);
        shows(loaded, session);
        assertThat(loaded.encode()).isEqualTo(packed);
        var half = Sessions.after(session.updates().subList(0, session.updates().size() / 2));
        half.apply(Update.read(whole.since(half.stateVector())));
        shows(half, session);
        assertThat(half.stateVector()).isEqualTo(whole.stateVector());
        takesWhatIsHalfKnown(session, random);
    }

    /** Each edit comes with what its writer said a moment earlier, in one piece: it is never refused, and changes nothing twice. */
    private static void takesWhatIsHalfKnown(Sessions.Session session, Random random) {
        var room = new Replica();
        var ahead = new Replica();
        for (var update : session.updates()) {
            var edit = Update.read(update);
            var known = new TreeMap<>(StateVector.of(room.store()).clocks());
            edit.clients()
                    .forEach(client -> known.computeIfPresent(
                            client, (_, _) -> earlier(room.store().of(client).all(), random)));
            ahead.apply(edit);
            var said = Update.read(ahead.since(new StateVector(known).encode()));
            assertThat(room.isReadyFor(said) && room.hasPlaceFor(said))
                    .as("session %d", session.number())
                    .isTrue();
            room.applyWithinBounds(said);
        }
        shows(room, session);
    }

    private static long earlier(List<Struct> structs, Random random) {
        return structs.get(Math.max(0, structs.size() - 1 - random.nextInt(5))).clock();
    }

    @Test
    void what_an_edit_leaves_out_is_not_waited_for_when_it_is_known() {
        var hand = new Typist(9);
        var edits = Stream.of(hand.begin(), hand.type("a"), hand.type("b"), hand.type("c"))
                .toList();
        var wire = new WireWriter().number(1).number(3).number(9).number(2);
        new Item.Origin(null, null, null, new Stamp(9, 1), null).write(wire, new Content.Text("a"));
        wire.octet(10).number(1);
        Item.Origin.between(new Stamp(9, 3), null).write(wire, new Content.Text("c"));
        var merged = wire.number(0).done();
        var room = Sessions.after(edits.subList(0, 2));
        assertThat(room.isReadyFor(Update.read(merged))).isFalse();
        room.apply(Update.read(edits.get(2)));
        assertThat(room.isReadyFor(Update.read(merged)) && room.hasPlaceFor(Update.read(merged)))
                .isTrue();
        room.applyWithinBounds(Update.read(merged));
        assertThat(PlainText.of(Projection.of(room))).isEqualTo("abc");
        assertThat(room.holds(Update.read(merged))).isTrue();
    }

    private static void passesTheDoor(Sessions.Session session) {
        var room = new Replica();
        session.updates().stream().map(Update::read).forEach(update -> {
            assertThat(update.keepsTo(new Vocabulary()) && room.isReadyFor(update) && room.hasPlaceFor(update))
                    .as("session %d", session.number())
                    .isTrue();
            room.applyWithinBounds(update);
        });
    }

    @Test
    void an_edit_that_came_too_early_is_known_as_such() {
        var session = Sessions.all()
                .filter(one -> one.updates().size() > 8)
                .findFirst()
                .orElseThrow();
        var replica = new Replica();
        for (var update : session.updates()) {
            assertThat(replica.isReadyFor(Update.read(update))).isTrue();
            replica.apply(Update.read(update));
        }
        var late = session.updates().getLast();
        assertThat(new Replica().isReadyFor(Update.read(late))).isFalse();
        assertThat(Sessions.after(List.of(late)).isWaiting()).isTrue();
    }

    @Test
    void what_the_house_does_not_hold_is_named() {
        var foreign =
                new Item(new Stamp(1, 0), new Item.Origin(null, null, "default", null, null), new Content.Embed("{}"));
        var wire = new WireWriter().number(1).number(1).number(1).number(0);
        foreign.origin().write(wire, foreign.content());
        assertThat(Update.read(wire.number(0).done()).keepsTo(new Vocabulary())).isFalse();
        assertThat(Sessions.all().flatMap(session -> session.updates().stream()))
                .allSatisfy(update -> assertThat(Update.read(update).keepsTo(new Vocabulary()))
                        .isTrue());
    }

    private static void shows(Replica replica, Sessions.Session session) {
        assertThat(replica.isWaiting()).as("session %d waits", session.number()).isFalse();
        JsonNode shown = Sessions.shown(replica);
        assertThat(shown).as("session %d", session.number()).isEqualTo(session.shown());
    }
}
