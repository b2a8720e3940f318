package org.preau.document;

import java.util.UUID;
import org.preau.shared.Id;

/** A text that people write together: its identity. */
public record DocumentId(UUID value) implements Id {

    static DocumentId fresh() {
        return new DocumentId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static DocumentId of(String text) {
        return new DocumentId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
