package org.preau.board;

import java.util.UUID;
import org.preau.shared.Id;

/** A titled list of things to tick: its identity. */
public record ChecklistId(UUID value) implements Id {

    static ChecklistId fresh() {
        return new ChecklistId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static ChecklistId of(String text) {
        return new ChecklistId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
