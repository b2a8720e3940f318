package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.preau.live.OnePlace;
import org.preau.member.Person;
import org.preau.shared.Actor;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;

class PiecesTest {

    private static final Actor.Member CLAIRE =
            new Actor.Member(new MemberId(UUID.randomUUID()), new AssociationId(UUID.randomUUID()));
    private static final Person FACE = new Person(CLAIRE.id(), "Claire Martin", "CM", "#B4532A", false);

    private final OnePlace<Pieces> place = Pieces.place();
    private final List<Integer> whole = new ArrayList<>();
    private final List<Integer> ended = new ArrayList<>();
    private final Line line = line(ended);
    private final Pieces pieces = pieces(line);
    private final Pieces other = pieces(line(new ArrayList<>()));

    private Pieces pieces(Line of) {
        return new Pieces(of, frame -> whole.add(frame.length), place);
    }

    /** What happens while a socket is closed. */
    private interface Closing {
        void as(int code) throws InterruptedException;
    }

    private static Line line(List<Integer> ended) {
        return line(ended::add);
    }

    private static Line line(Closing closing) {
        var remote = Proxy.newProxyInstance(
                PiecesTest.class.getClassLoader(), new Class<?>[] {RemoteEndpoint.Async.class}, (_, _, _) -> null);
        var session = (Session) Proxy.newProxyInstance(
                PiecesTest.class.getClassLoader(), new Class<?>[] {Session.class}, (_, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        closing.as(((CloseReason) arguments[0]).getCloseCode().getCode());
                    }
                    return method.getName().equals("getAsyncRemote") ? remote : null;
                });
        var line = new Line(
                CLAIRE,
                FACE,
                new Outlet(session, CLAIRE.id(), new LongStates(), () -> {}),
                new Allowance(System.nanoTime()));
        line.letWrite(true);
        return line;
    }

    @Test
    void a_frame_is_whole_with_its_last_piece() {
        pieces.onMessage(new byte[3], false);
        pieces.onMessage(new byte[4], true);
        pieces.onMessage(new byte[5], true);
        assertThat(whole).containsExactly(7, 5);
    }

    @Test
    void a_long_frame_has_the_place_until_it_has_come() {
        send(pieces, 3, false);
        assertThat(place.take(other, System.nanoTime())).isFalse();
        send(pieces, 1, true);
        assertThat(whole).containsExactly(4 * Pieces.COMMON);
        assertThat(place.take(other, System.nanoTime())).isTrue();
        assertThat(ended).isEmpty();
    }

    @Test
    void a_second_long_frame_comes_again_later_while_short_ones_pass() {
        place.take(other, System.nanoTime());
        pieces.onMessage(new byte[9], true);
        send(pieces, 2, false);
        assertThat(whole).containsExactly(9);
        assertThat(ended).containsExactly(4429);
    }

    @Test
    void whoever_is_too_slow_loses_the_place_to_the_next_and_is_told_to_come_again() {
        var told = new CopyOnWriteArrayList<Integer>();
        var slow = pieces(line(told));
        place.take(slow, System.nanoTime() - TimeUnit.MINUTES.toNanos(2));
        send(slow, 2, false);
        send(pieces, 2, true);
        await().until(() -> !told.isEmpty());
        slow.onMessage(new byte[1], true);
        assertThat(whole).containsExactly(2 * Pieces.COMMON);
        assertThat(told).containsExactly(4429);
        assertThat(ended).isEmpty();
    }

    /** The last words to a browser that takes nothing wait for it. */
    @Test
    @Timeout(10)
    void whoever_takes_the_place_does_not_wait_for_the_socket_of_the_slow_one_to_close() {
        var deaf = new CountDownLatch(1);
        var told = new CopyOnWriteArrayList<Integer>();
        var slow = pieces(line(code -> {
            deaf.await();
            told.add(code);
        }));
        place.take(slow, System.nanoTime() - TimeUnit.MINUTES.toNanos(2));
        send(slow, 2, false);
        send(pieces, 2, true);
        assertThat(whole).containsExactly(2 * Pieces.COMMON);
        assertThat(told).isEmpty();
        deaf.countDown();
        await().until(() -> told.equals(List.of(4429)));
    }

    @Test
    void what_has_come_by_then_is_not_ended() {
        var told = new ArrayList<Integer>();
        var slow = pieces(line(told));
        send(slow, 2, true);
        slow.giveUp();
        slow.onMessage(new byte[1], true);
        assertThat(whole).containsExactly(2 * Pieces.COMMON, 1);
        assertThat(told).isEmpty();
    }

    @Test
    void a_reader_has_no_place_at_all() {
        line.letWrite(false);
        send(pieces, 2, false);
        assertThat(ended).containsExactly(4429);
        assertThat(place.take(other, System.nanoTime())).isTrue();
    }

    @Test
    void what_is_larger_than_anything_we_send_ends_the_socket_and_leaves_the_place() {
        send(pieces, 4, false);
        pieces.onMessage(new byte[1], false);
        assertThat(ended).containsExactly(4400);
        assertThat(place.take(other, System.nanoTime())).isTrue();
    }

    @Test
    void what_comes_after_the_end_is_not_heard() {
        send(pieces, 2, false);
        line.close(Ending.REMOVED);
        pieces.onMessage(new byte[3], true);
        assertThat(whole).isEmpty();
        assertThat(place.take(other, System.nanoTime())).isTrue();
    }

    private static void send(Pieces pieces, int times, boolean last) {
        for (var time = 1; time <= times; time++) {
            pieces.onMessage(new byte[Pieces.COMMON], last && time == times);
        }
    }
}
