package org.preau.board;

import java.util.UUID;
import org.preau.shared.Id;

/** A coloured mark: its identity. */
public record LabelId(UUID value) implements Id {

    static LabelId fresh() {
        return new LabelId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static LabelId of(String text) {
        return new LabelId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
