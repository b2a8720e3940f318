package org.preau.board;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Rank;
import org.springframework.stereotype.Component;

/**
 * Gives cards and lanes their ranks, under the lock of the board. The caller names the visible neighbour; hidden cards that
 * follow it stay after it. When no number is left between two neighbours, all siblings are ranked anew in one statement.
 */
@Component
class Places {

    private final CardRepository cards;
    private final LaneRepository lanes;

    Places(CardRepository cards, LaneRepository lanes) {
        this.cards = cards;
        this.lanes = lanes;
    }

    /** @param reranked whether every sibling has a new rank too */
    record Place(Rank rank, boolean reranked) {}

    /** @param after the neighbour above; null for the first place; one that left the lane meanwhile means the last place */
    Place inLane(LaneId lane, @Nullable CardId after, CardId moving) {
        return between(lane, after, moving).map(rank -> new Place(rank, false)).orElseGet(() -> {
            cards.rerank(lane);
            return new Place(between(lane, after, moving).orElseThrow(), true);
        });
    }

    private Optional<Rank> between(LaneId lane, @Nullable CardId after, CardId moving) {
        if (after == null) {
            return before(cards.firstRank(lane, moving));
        }
        return cards.rankOf(lane, after)
                .map(above -> between(above, cards.nextRank(lane, moving, above, after)))
                .orElseGet(() -> last(cards.lastRank(lane)));
    }

    Rank lastInLane(LaneId lane) {
        return last(cards.lastRank(lane)).orElseThrow();
    }

    /** For so many cards, one after the other. */
    Stream<Rank> lastInLane(LaneId lane, int count) {
        return last(cards.lastRank(lane), count);
    }

    Rank lastOnBoard(BoardId board) {
        return last(lanes.lastRank(board)).orElseThrow();
    }

    /** @param after the lane to the left; null for the first place; one that was archived meanwhile means the last place */
    Place onBoard(BoardId board, @Nullable LaneId after, LaneId moving) {
        return betweenLanes(board, after, moving)
                .map(rank -> new Place(rank, false))
                .orElseGet(() -> {
                    lanes.rerank(board);
                    return new Place(betweenLanes(board, after, moving).orElseThrow(), true);
                });
    }

    private Optional<Rank> betweenLanes(BoardId board, @Nullable LaneId after, LaneId moving) {
        if (after == null) {
            return before(lanes.firstRank(board, moving));
        }
        return lanes.rankOf(board, after)
                .map(left -> between(left, lanes.nextRank(board, moving, left, after)))
                .orElseGet(() -> last(lanes.lastRank(board)));
    }

    private static Optional<Rank> before(Optional<Long> first) {
        return Rank.between(null, first.map(Rank::new).orElse(null));
    }

    private static Optional<Rank> between(long above, Optional<Long> below) {
        return Rank.between(new Rank(above), below.map(Rank::new).orElse(null));
    }

    /** After the last one, for so many things in a row. */
    static Stream<Rank> last(Optional<Long> last, int count) {
        return Stream.iterate(
                        last(last).orElseThrow(),
                        rank -> Rank.between(rank, null).orElseThrow())
                .limit(count);
    }

    /** After the last one; empty only where the numbers themselves end. */
    static Optional<Rank> last(Optional<Long> last) {
        return Rank.between(last.map(Rank::new).orElse(null), null);
    }
}
