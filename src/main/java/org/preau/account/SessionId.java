package org.preau.account;

import java.util.UUID;
import org.preau.shared.Id;

/** One browser in which somebody is signed in: its identity. */
public record SessionId(UUID value) implements Id {

    static SessionId fresh() {
        return new SessionId(Id.fresh());
    }

    /** Reads an identity as a page sends it; refused as unknown when malformed. */
    public static SessionId of(String text) {
        return new SessionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
