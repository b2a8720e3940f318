package org.preau.shared;

import java.util.UUID;

/** Who may see a content: its identity. */
public record AudienceId(UUID value) implements Id {

    /** A new identity. */
    public static AudienceId fresh() {
        return new AudienceId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static AudienceId of(String text) {
        return new AudienceId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
