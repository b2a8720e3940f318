package org.preau.board;

import java.util.UUID;
import org.preau.shared.Id;

/** Lanes of cards: its identity. */
public record BoardId(UUID value) implements Id {

    static BoardId fresh() {
        return new BoardId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static BoardId of(String text) {
        return new BoardId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
