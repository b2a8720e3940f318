package org.preau.board;

import java.util.List;
import java.util.stream.Stream;
import org.preau.shared.MemberId;

/**
 * The things of a board whose faces may have changed, which open screens read again.
 *
 * @param left the lanes that lost a card
 * @param people those who may be on no card any more
 * @param whole so much changed that screens load anew
 */
public record Touched(
        List<CardId> cards,
        List<LaneId> lanes,
        List<LaneId> left,
        List<LabelId> labels,
        List<MemberId> people,
        boolean whole) {

    static final Touched NOTHING = new Touched(List.of(), List.of(), List.of(), List.of(), List.of(), false);
    static final Touched BOARD = new Touched(List.of(), List.of(), List.of(), List.of(), List.of(), true);

    static Touched card(CardId card) {
        return cardOf(card, List.of());
    }

    static Touched cardOf(CardId card, List<MemberId> people) {
        return new Touched(List.of(card), List.of(), List.of(), List.of(), people, false);
    }

    static Touched cardFrom(CardId card, LaneId left) {
        return new Touched(List.of(card), List.of(), List.of(left), List.of(), List.of(), false);
    }

    static Touched lane(LaneId lane) {
        return new Touched(List.of(), List.of(lane), List.of(), List.of(), List.of(), false);
    }

    static Touched label(LabelId label) {
        return new Touched(List.of(), List.of(), List.of(), List.of(label), List.of(), false);
    }

    /** What either touched, each once. */
    Touched and(Touched other) {
        return new Touched(
                both(cards, other.cards),
                both(lanes, other.lanes),
                both(left, other.left),
                both(labels, other.labels),
                both(people, other.people),
                whole || other.whole);
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
