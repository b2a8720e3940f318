package org.preau.discussion;

import java.util.UUID;
import org.preau.shared.Id;

/** A titled conversation: its identity. */
public record ThreadId(UUID value) implements Id {

    static ThreadId fresh() {
        return new ThreadId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static ThreadId of(String text) {
        return new ThreadId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
