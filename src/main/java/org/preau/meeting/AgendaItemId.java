package org.preau.meeting;

import java.util.UUID;
import org.preau.shared.Id;

/** A point of an agenda: its identity. */
public record AgendaItemId(UUID value) implements Id {

    static AgendaItemId fresh() {
        return new AgendaItemId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static AgendaItemId of(String text) {
        return new AgendaItemId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
