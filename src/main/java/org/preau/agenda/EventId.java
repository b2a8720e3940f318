package org.preau.agenda;

import java.util.UUID;
import org.preau.shared.Id;

/** Something that takes place: its identity. */
public record EventId(UUID value) implements Id {

    static EventId fresh() {
        return new EventId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static EventId of(String text) {
        return new EventId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
