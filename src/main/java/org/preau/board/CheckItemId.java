package org.preau.board;

import java.util.UUID;
import org.preau.shared.Id;

/** One thing to tick: its identity. */
public record CheckItemId(UUID value) implements Id {

    static CheckItemId fresh() {
        return new CheckItemId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static CheckItemId of(String text) {
        return new CheckItemId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
