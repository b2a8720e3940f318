package org.preau.discussion;

import java.util.UUID;
import org.preau.shared.Id;

/** What one person said: its identity. */
public record MessageId(UUID value) implements Id {

    static MessageId fresh() {
        return new MessageId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static MessageId of(String text) {
        return new MessageId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
