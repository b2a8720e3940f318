package org.preau.board;

import org.preau.shared.Rank;

/**
 * Where a screen ends that shows the first cards of a lane only: whatever stands before this place is shown.
 *
 * @param id the lane's
 * @param order the place of the first card that is not shown: its order, as in {@link CardFace}, and its id
 */
public record LaneEdge(LaneId id, String order) {

    Rank rank() {
        return Rank.ofKey(order);
    }

    CardId card() {
        return CardId.of(order.substring(order.indexOf('-') + 1));
    }
}
