package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.document.crdt.PlainText;
import org.preau.document.crdt.Projection;
import org.preau.document.crdt.Replica;
import org.preau.document.crdt.Typist;
import org.preau.document.crdt.WireWriter;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A text that is packed again and again costs the memory of one. */
@PreauTest
@Tag("hostile")
class PackedRoomTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Documents documents;

    @Autowired
    Chronicle chronicle;

    @Autowired
    Moments moments;

    @Autowired
    People people;

    private final Map<Long, byte[]> kept = new ConcurrentSkipListMap<>();
    private final List<Integer> ended = new ArrayList<>();
    private Story story;
    private DocumentId document;
    private Keeper keeper;
    private boolean hasPlace = true;

    @BeforeEach
    void begin() {
        story = teller.tell();
        document = document();
        keeper = new Keeper(document, chronicle, () -> {}, _ -> {});
    }

    private DocumentId document() {
        return documents.create(story.samira, story.fair, new Title("Compte rendu"), FirstText.blank());
    }

    /** Nothing is brought into the log before its keeper is started. */
    private Room room(Past.Text text) {
        var past = new Past(0, 0, moments.last(document), text, List.of());
        return new Room(past, keeper, new Calm());
    }

    private final class Calm implements House {

        @Override
        public boolean letsGrow() {
            return hasPlace;
        }

        @Override
        public boolean letsWrite(Actor.Member writer, int bytes) {
            return true;
        }

        @Override
        public void restored(Actor writer, int bytes) {}

        @Override
        public void keep(long seq, byte[] state) {
            kept.put(seq, state);
        }

        @Override
        public <T> T inTurn(long bytes, Supplier<T> work) {
            return work.get();
        }
    }

    private Line inside(Room room) {
        var remote = Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RemoteEndpoint.Async.class}, (_, _, _) -> null);
        var session = (Session) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Session.class}, (_, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        ended.add(((CloseReason) arguments[0]).getCloseCode().getCode());
                    }
                    return method.getName().equals("getAsyncRemote") ? remote : null;
                });
        var line = new Line(
                story.samira,
                people.me(story.samira),
                new Outlet(session, story.samira.id(), new LongStates(), () -> {}),
                new Allowance(System.nanoTime()));
        line.letWrite(true);
        room.hear(
                line,
                new WireWriter()
                        .octet(Frame.ENTER)
                        .raw(new Replica().stateVector())
                        .done());
        return line;
    }

    private static byte[] written(long number, byte[] update) {
        return new WireWriter().octet(Frame.WRITE).number(number).raw(update).done();
    }

    private void keepAll() {
        var done = new AtomicBoolean();
        keeper.afterwards(_ -> done.set(true));
        keeper.start(0);
        await().untilTrue(done);
        keeper.stop();
    }

    private static Past.Text full() {
        var hand = new Typist(7);
        var text = Past.Text.of(Optional.empty()).then(hand.begin());
        while (text.size() < Room.LARGEST - 250_000) {
            text = text.then(hand.type("x".repeat(200_000)));
        }
        return text;
    }

    /** What does not fit into a full one. */
    private static byte[] more() {
        var hand = new Typist(100);
        hand.begin();
        return hand.type("y".repeat(300_000));
    }

    @Test
    void whoever_goes_on_writing_in_a_full_document_costs_one_state_and_hears_it_once() {
        var room = room(full());
        var line = inside(room);
        for (var frame = 0; frame < 60; frame++) {
            room.hear(line, written(frame + 1, more()));
        }
        assertThat(ended).containsExactly(4413);
        IntStream.range(0, 20).forEach(_ -> room.hear(inside(room), written(1, more())));
        keepAll();
        assertThat(kept).hasSize(1);
    }

    @Test
    void where_nothing_more_has_place_who_only_repeats_what_is_there_is_not_sent_away() {
        var room = room(Past.Text.of(Optional.empty()));
        var line = inside(room);
        var hand = new Typist(9);
        var begun = hand.begin();
        room.hear(line, written(1, begun));
        hasPlace = false;
        room.hear(line, written(2, begun));
        assertThat(ended).isEmpty();
        room.hear(line, written(3, hand.type("z")));
        assertThat(ended).containsExactly(4431);
    }

    @Test
    void what_was_packed_while_an_older_state_waited_takes_its_place() {
        var room = room(Past.Text.of(Optional.empty()));
        var line = inside(room);
        var hand = new Typist(9);
        room.hear(line, written(1, hand.begin()));
        for (var number = 2; number <= 2_600; number++) {
            room.hear(line, written(number, hand.type("z")));
        }
        assertThat(ended).isEmpty();
        keepAll();
        assertThat(kept).containsOnlyKeys(2_500L);
        var shown = Projection.of(Replica.of(kept.get(2_500L)));
        assertThat(PlainText.of(shown))
                .isEqualTo(PlainText.of(chronicle.shownAt(document, 2_500)))
                .hasSize(2_499);
    }

    @Test
    void long_texts_are_read_again_and_kept_one_at_a_time() throws InterruptedException {
        var busy = new AtomicInteger();
        var most = new AtomicInteger();
        var archive = new Archive(chronicle, moments, counting(busy, most), new LongTurn());
        var written = IntStream.range(0, 4).mapToObj(_ -> written()).toList();
        var keepers = written.stream()
                .map(id -> Thread.ofVirtual().start(() -> archive.keep(id, 2, state(id))))
                .toList();
        for (var one : keepers) {
            one.join();
        }
        assertThat(most).hasValue(1);
    }

    /** Long enough to have its turn. */
    private DocumentId written() {
        var id = document();
        var hand = new Typist(11);
        var edits = List.of(hand.begin(), hand.type("x".repeat(Math.toIntExact(LongTurn.LONG))));
        chronicle.append(
                id,
                0,
                edits.stream()
                        .map(bytes -> new Edit(story.samira, bytes, Set.of(), false, false))
                        .toList());
        return id;
    }

    private byte[] state(DocumentId id) {
        return chronicle.past(id).text().replica().encode();
    }

    private static JsonMapper counting(AtomicInteger busy, AtomicInteger most) {
        return new JsonMapper() {

            @Override
            public String writeValueAsString(Object value) {
                most.accumulateAndGet(busy.incrementAndGet(), Math::max);
                try {
                    Thread.sleep(100);
                    return super.writeValueAsString(value);
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                } finally {
                    busy.decrementAndGet();
                }
            }
        };
    }
}
