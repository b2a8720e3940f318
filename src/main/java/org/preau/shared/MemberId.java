package org.preau.shared;

import java.util.UUID;

/** One human in one association: its identity. */
public record MemberId(UUID value) implements Id {

    /** A new identity. */
    public static MemberId fresh() {
        return new MemberId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static MemberId of(String text) {
        return new MemberId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
