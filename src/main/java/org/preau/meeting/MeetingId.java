package org.preau.meeting;

import java.util.UUID;
import org.preau.shared.Id;

/** A meeting: its identity. */
public record MeetingId(UUID value) implements Id {

    static MeetingId fresh() {
        return new MeetingId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static MeetingId of(String text) {
        return new MeetingId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
