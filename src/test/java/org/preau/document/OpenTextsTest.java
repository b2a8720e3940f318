package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preau.shared.MemberId;

/** How many texts may be open at once. */
class OpenTextsTest {

    private static final long FULL = Room.LARGEST;

    private final OpenTexts texts = new OpenTexts(Duration.ofMillis(120));

    private record Open(long weight, MemberId reader) implements OpenTexts.Text {

        @Override
        public boolean isReadBy(MemberId person) {
            return person.equals(reader);
        }
    }

    private static MemberId somebody() {
        return new MemberId(UUID.randomUUID());
    }

    private static Open text(long weight) {
        return new Open(weight, somebody());
    }

    private boolean admits(Open text) {
        return texts.admit(text, Optional.of(text.reader()), () -> {});
    }

    @Test
    void three_full_ones_leave_place_for_hundreds_as_people_write_them() {
        var full = IntStream.range(0, 3).mapToObj(_ -> text(FULL)).toList();
        assertThat(full).allMatch(this::admits);
        assertThat(admits(text(FULL))).isFalse();
        assertThat(IntStream.range(0, 300)).allMatch(_ -> admits(text(25_000)));
        texts.leave(full.getFirst());
        assertThat(admits(text(FULL))).isTrue();
    }

    @Test
    void one_person_has_a_full_one_and_half_of_another() {
        var claire = somebody();
        assertThat(List.of(new Open(FULL, claire), new Open(FULL / 2, claire), new Open(20_000, claire)))
                .allMatch(this::admits);
        assertThat(admits(new Open(FULL / 2, claire))).isFalse();
        assertThat(admits(text(FULL / 2))).isTrue();
    }

    @Test
    void who_has_as_many_short_ones_open_as_screens_keeps_nobody_out() {
        var two = List.of(somebody(), somebody());
        two.forEach(one -> IntStream.range(0, 16).forEach(_ -> admits(new Open(900_000, one))));
        assertThat(admits(new Open(900_000, two.getFirst()))).isFalse();
        assertThat(admits(text(10_000))).isTrue();
        assertThat(admits(text(FULL))).isTrue();
    }

    @Test
    void those_in_which_nobody_is_are_closed_for_who_comes() {
        var empty = text(FULL);
        assertThat(List.of(empty, text(FULL), text(FULL))).allMatch(this::admits);
        var late = text(FULL);
        assertThat(texts.admit(late, Optional.of(late.reader()), () -> texts.leave(empty)))
                .isTrue();
    }

    @Test
    void long_ones_do_not_grow_when_all_is_taken_and_short_ones_do() {
        var small = text(20_000);
        var full = IntStream.range(0, 3).mapToObj(_ -> text(FULL)).toList();
        full.forEach(this::admits);
        admits(small);
        assertThat(texts.letGrow(full.getFirst())).isTrue();
        IntStream.range(0, 8).forEach(_ -> admits(text(900_000)));
        var last = new long[] {0};
        var growing = new OpenTexts.Text() {

            @Override
            public long weight() {
                return last[0];
            }

            @Override
            public boolean isReadBy(MemberId person) {
                return false;
            }
        };
        assertThat(texts.admit(growing, Optional.empty(), () -> {})).isTrue();
        last[0] = 2_000_000;
        assertThat(texts.letGrow(growing) || texts.letGrow(full.getFirst())).isFalse();
        assertThat(texts.letGrow(small)).isTrue();
    }
}
