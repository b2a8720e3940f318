package org.preau.shared;

import java.util.UUID;

/** A team, project or body of an association: its identity. */
public record SpaceId(UUID value) implements Id {

    /** A new identity. */
    public static SpaceId fresh() {
        return new SpaceId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static SpaceId of(String text) {
        return new SpaceId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
