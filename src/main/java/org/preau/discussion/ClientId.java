package org.preau.discussion;

import java.util.UUID;
import org.preau.shared.Id;

/** The name that the sender's browser gave to a message before sending it: sending twice keeps one. */
public record ClientId(UUID value) implements Id {

    /** A new one, for messages that no browser wrote. */
    public static ClientId fresh() {
        return new ClientId(Id.fresh());
    }

    public static ClientId of(String text) {
        return new ClientId(Id.parse(text));
    }
}
