package org.preau.board;

import java.util.UUID;
import org.preau.shared.Id;

/** A column of a board: its identity. */
public record LaneId(UUID value) implements Id {

    static LaneId fresh() {
        return new LaneId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static LaneId of(String text) {
        return new LaneId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
