package org.preau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.atmosphere.cpr.AtmosphereResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;

/** What pages say over their lines is counted, whatever they say of its length. */
class HalfMessageTest {

    private static final String PIECE = "x".repeat(16_000);

    private static final AtmosphereResource SOCKET = null;

    private final OpenLine one = lineOfSomebody();
    private final OpenLine other = lineOfSomebody();

    private static OpenLine lineOfSomebody() {
        var page = new UI();
        ComponentUtil.setData(page, AccountId.class, AccountId.fresh());
        return new OpenLine(page);
    }

    @AfterEach
    void nothing_is_left() {
        Stream.of(one, other).forEach(OpenLine::forget);
    }

    private static boolean says(OpenLine line, String piece) throws IOException {
        return line.getOrCreateFragmentedMessage(SOCKET).append(new StringReader(piece));
    }

    private static int say(OpenLine line, int pieces) throws IOException {
        for (var piece = 0; piece < pieces; piece++) {
            if (says(line, PIECE)) {
                return piece + 1;
            }
        }
        return pieces;
    }

    @Test
    void a_message_is_whole_when_its_length_is_there() throws IOException {
        assertThat(says(one, "9|abcd")).isFalse();
        assertThat(says(one, "efghi")).isTrue();
        try (var whole = one.getOrCreateFragmentedMessage(SOCKET).getReader()) {
            assertThat(whole.readAllAsString()).isEqualTo("abcdefghi");
        }
    }

    @Test
    void the_longest_list_of_members_passes() throws IOException {
        var length = 3_100_000;
        assertThat(says(one, length + "|")).isFalse();
        assertThat(say(one, length / PIECE.length())).isEqualTo(length / PIECE.length());
        assertThat(says(one, "x".repeat(length % PIECE.length()))).isTrue();
    }

    @Test
    void who_has_said_too_much_at_length_is_not_heard_for_a_while() throws IOException {
        for (var said = 0; said < LongWords.MOST / 2_992_000; said++) {
            says(one, "2992000|");
            say(one, 187);
            one.clearFragmentedMessage(SOCKET);
        }
        says(one, "2992000|");
        assertThatThrownBy(() -> say(one, 187)).hasCauseInstanceOf(Refusal.class);
        assertThat(says(one, "3|abc")).as("short words are heard").isTrue();
    }

    @Test
    void one_without_end_is_handed_over_as_too_long() throws IOException {
        assertThat(says(one, "2000000000|")).isFalse();
        assertThat(say(one, 10_000)).isEqualTo(HalfMessage.LARGEST / PIECE.length() + 1);
    }

    @Test
    void the_rest_of_one_that_was_too_long_is_not_taken_for_another() throws IOException {
        says(one, "2000000000|");
        say(one, 10_000);
        one.clearFragmentedMessage(SOCKET);
        assertThat(says(one, "3|abc")).as("its words may look like one").isFalse();
        assertThatNoException().isThrownBy(() -> say(one, 10));
    }

    @Test
    void what_comes_without_its_length_is_told_to_nobody() {
        for (var words : List.of("Réunion secrète|abc", "Réunion secrète".repeat(1_000))) {
            assertThatThrownBy(() -> says(one, words))
                    .isInstanceOf(IOException.class)
                    .hasCauseInstanceOf(Refusal.class)
                    .satisfies(failure ->
                            assertThat(failure.toString() + failure.getCause()).doesNotContain("secrète"));
        }
    }

    @Test
    void a_long_one_comes_when_no_other_does() throws IOException {
        says(one, "2000000000|");
        say(one, 10);
        says(other, "2000000000|");
        assertThatThrownBy(() -> say(other, 10)).isInstanceOf(IOException.class).hasCauseInstanceOf(Refusal.class);
        assertThat(says(other, "3|abc")).as("the refused one is forgotten").isTrue();
        other.clearFragmentedMessage(SOCKET);
        one.clearFragmentedMessage(SOCKET);
        says(other, "2000000000|");
        assertThatNoException().isThrownBy(() -> say(other, 10));
    }

    @Test
    void one_that_stops_in_the_middle_is_let_go_when_another_waits_for_a_minute() throws IOException {
        var place = new OnePlace<>(HalfMessage::giveUp);
        var silent = (HalfMessage) one.getOrCreateFragmentedMessage(SOCKET);
        var waiting = (HalfMessage) other.getOrCreateFragmentedMessage(SOCKET);
        assertThat(place.take(silent, 0)).isTrue();
        assertThat(place.take(waiting, OnePlace.PATIENCE.toNanos() - 1)).isFalse();
        assertThat(place.take(waiting, OnePlace.PATIENCE.toNanos())).isTrue();
        assertThat(one.getOrCreateFragmentedMessage(SOCKET))
                .as("what came of it is free")
                .isNotSameAs(silent);
    }
}
