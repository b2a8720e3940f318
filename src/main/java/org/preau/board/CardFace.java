package org.preau.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;

/**
 * A card as the board shows it; the JSON that {@code <preau-board>} takes.
 *
 * @param order a text that sorts as the cards of a lane do
 * @param described whether it has a description
 * @param ticks how far its checklists are, null without any
 * @param comments how many messages can be read about it
 */
public record CardFace(
        CardId id,
        LaneId lane,
        String order,
        String title,
        List<LabelId> labels,
        List<MemberId> people,
        @Nullable Due due,
        boolean done,
        boolean described,
        @Nullable Ticks ticks,
        int comments) {

    /** How many things to tick there are, and how many are ticked. */
    public record Ticks(int done, int all) {}
}
