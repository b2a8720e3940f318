package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.preau.shared.MemberId;

/** The places for long texts on their way, of the whole house. */
class LongStatesTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final long SOON = Duration.ofSeconds(4).toNanos();
    private static final long LATER = Duration.ofSeconds(6).toNanos();

    private final LongStates house = new LongStates();
    private final List<LongStates.Going> ended = new CopyOnWriteArrayList<>();

    private static LongStates.Going going(MemberId reader, byte[] state) {
        return new LongStates.Going(reader, state, () -> {});
    }

    private static LongStates.Going going(byte[] state) {
        return going(MemberId.fresh(), state);
    }

    private static byte[] text(int megabytes) {
        return new byte[megabytes * MEGABYTE];
    }

    @Test
    void they_are_bounded_and_the_same_bytes_count_once() {
        var mine = text(2);
        var first = going(mine);
        var second = going(mine);
        assertThat(house.take(first, 0) && house.take(second, 0) && house.take(going(mine.clone()), 0))
                .isTrue();
        assertThat(house.take(going(text(31)), 0)).isFalse();
        house.leave(first);
        assertThat(house.take(going(text(29)), 0)).isFalse();
        house.leave(second);
        assertThat(house.take(going(text(30)), 0)).isTrue();
    }

    @Test
    void one_person_has_a_share_however_many_screens_they_open() {
        var nora = MemberId.fresh();
        assertThat(IntStream.range(0, 4)
                        .filter(_ -> house.take(going(nora, text(8)), 0))
                        .count())
                .isEqualTo(1);
        assertThat(house.take(going(new byte[300_000]), 0)).isTrue();
    }

    @Test
    void one_text_longer_than_a_share_goes_alone_and_to_several_screens() {
        var nora = MemberId.fresh();
        var book = text(9);
        assertThat(house.take(going(nora, book), 0) && house.take(going(nora, book), 0))
                .isTrue();
        assertThat(house.take(going(nora, text(1)), 0)).isFalse();
    }

    @Test
    void whoever_is_slow_keeps_their_place_until_somebody_needs_it() {
        var slow = IntStream.range(0, 4).mapToObj(_ -> told(text(8))).toList();
        assertThat(slow).allMatch(one -> house.take(one, 0));
        assertThat(house.take(going(text(1)), SOON)).isFalse();
        assertThat(house.take(told(text(1)), LATER)).isTrue();
        Awaitility.await().until(() -> ended.equals(slow.subList(0, 1)));
        house.leave(slow.getFirst());
        assertThat(house.take(going(text(7)), LATER)).isTrue();
        assertThat(ended).as("there was room").hasSize(1);
    }

    @Test
    void nobody_is_ended_for_what_finds_no_place_all_the_same() {
        var slow = told(text(2));
        assertThat(house.take(slow, 0)).isTrue();
        assertThat(IntStream.range(0, 3).allMatch(_ -> house.take(going(text(8)), LATER)))
                .isTrue();
        assertThat(house.take(going(text(7)), LATER)).isTrue();
        Awaitility.await().until(() -> ended.equals(List.of(slow)));
        assertThat(house.take(going(text(7)), LATER)).isFalse();
        assertThat(ended).hasSize(1);
    }

    /** One whose end is told. */
    private LongStates.Going told(byte[] state) {
        var self = new LongStates.Going[1];
        self[0] = new LongStates.Going(MemberId.fresh(), state, () -> ended.add(self[0]));
        return self[0];
    }
}
