package org.preau.board;

import java.util.UUID;
import org.preau.shared.Id;

/** One thing to do: its identity. */
public record CardId(UUID value) implements Id {

    static CardId fresh() {
        return new CardId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static CardId of(String text) {
        return new CardId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
