package org.preau.account;

import java.util.UUID;
import org.preau.shared.Id;

/** One passkey of a person: its identity here. */
public record PasskeyId(UUID value) implements Id {

    static PasskeyId fresh() {
        return new PasskeyId(Id.fresh());
    }

    /** Reads an identity as a page sends it; refused as unknown when malformed. */
    public static PasskeyId of(String text) {
        return new PasskeyId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
