package org.preau.poll;

import java.util.UUID;
import org.preau.shared.Id;

/** Somebody in a poll, who answered or is expected to: their identity there. */
public record ParticipantId(UUID value) implements Id {

    static ParticipantId fresh() {
        return new ParticipantId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static ParticipantId of(String text) {
        return new ParticipantId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
