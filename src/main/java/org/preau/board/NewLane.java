package org.preau.board;

import org.preau.shared.Id;
import org.preau.shared.Title;

/**
 * A lane to add.
 *
 * @param id chosen by who adds it: adding it again, after an answer that got lost, adds nothing
 */
public record NewLane(LaneId id, Title title) {

    public NewLane {
        Id.requireMade(id.value());
    }
}
