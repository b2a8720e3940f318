package org.preau.shared;

import java.util.UUID;

/** One organisation: its identity. */
public record AssociationId(UUID value) implements Id {

    /** A new identity. */
    public static AssociationId fresh() {
        return new AssociationId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static AssociationId of(String text) {
        return new AssociationId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
