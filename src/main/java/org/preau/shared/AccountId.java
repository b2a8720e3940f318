package org.preau.shared;

import java.util.UUID;

/** The credentials and preferences of one human on this instance: its identity. */
public record AccountId(UUID value) implements Id {

    /** A new identity. */
    public static AccountId fresh() {
        return new AccountId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static AccountId of(String text) {
        return new AccountId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
