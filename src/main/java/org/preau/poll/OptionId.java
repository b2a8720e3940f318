package org.preau.poll;

import java.util.UUID;
import org.preau.shared.Id;

/** One date of a poll: its identity. */
public record OptionId(UUID value) implements Id {

    static OptionId fresh() {
        return new OptionId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static OptionId of(String text) {
        return new OptionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
