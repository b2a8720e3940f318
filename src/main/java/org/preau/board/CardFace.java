package org.preau.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;

/**
 * A card as the board shows it; the JSON that {@code <preau-board>} takes, which says nothing of what a card does not have.
 *
 * @param order a text that sorts as the cards of a lane do; those of the same place stand in the order of their ids
 * @param described whether it has a description
 * @param ticks how far its checklists are, null without any
 * @param comments how many messages can be read about it
 */
public record CardFace(
        CardId id,
        LaneId lane,
        String order,
        String title,
        @JsonInclude(Include.NON_EMPTY) List<LabelId> labels,
        @JsonInclude(Include.NON_EMPTY) List<MemberId> people,
        @JsonInclude(Include.NON_NULL) @Nullable Due due,
        @JsonInclude(Include.NON_DEFAULT) boolean done,
        @JsonInclude(Include.NON_DEFAULT) boolean described,
        @JsonInclude(Include.NON_NULL) @Nullable Ticks ticks,
        @JsonInclude(Include.NON_DEFAULT) int comments) {

    /** How many things to tick there are, and how many are ticked. */
    public record Ticks(int done, int all) {}
}
