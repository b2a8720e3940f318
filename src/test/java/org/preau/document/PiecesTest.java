package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private final Semaphore place = new Semaphore(1);
    private final List<Integer> whole = new ArrayList<>();
    private final List<Ending> ended = new ArrayList<>();
    private final Pieces pieces = new Pieces(frame -> whole.add(frame.length), ended::add, place);

    @Test
    void a_frame_is_whole_with_its_last_piece() {
        pieces.onMessage(new byte[3], false);
        pieces.onMessage(new byte[4], true);
        pieces.onMessage(new byte[5], true);
        assertThat(whole).containsExactly(7, 5);
    }

    @Test
    void a_long_frame_takes_the_place_until_it_has_come() {
        send(pieces, 3, false);
        assertThat(place.availablePermits()).isZero();
        send(pieces, 1, true);
        assertThat(whole).containsExactly(4 * Pieces.COMMON);
        assertThat(place.availablePermits()).isOne();
        assertThat(ended).isEmpty();
    }

    @Test
    void a_second_long_frame_comes_again_later_while_short_ones_pass() {
        var others = new ArrayList<Ending>();
        var other = new Pieces(frame -> whole.add(frame.length), others::add, place);
        send(pieces, 2, false);
        other.onMessage(new byte[9], true);
        send(other, 2, false);
        assertThat(whole).containsExactly(9);
        assertThat(others).containsExactly(Ending.TOO_MUCH);
    }

    @Test
    void whoever_goes_in_the_middle_leaves_the_place() {
        send(pieces, 2, false);
        pieces.leave();
        pieces.leave();
        assertThat(place.availablePermits()).isOne();
    }

    @Test
    void what_is_larger_than_anything_we_send_ends_the_socket() {
        send(pieces, 4, false);
        pieces.onMessage(new byte[1], false);
        assertThat(ended).containsExactly(Ending.BAD_FRAME);
    }

    private static void send(Pieces pieces, int times, boolean last) {
        for (var time = 1; time <= times; time++) {
            pieces.onMessage(new byte[Pieces.COMMON], last && time == times);
        }
    }
}
