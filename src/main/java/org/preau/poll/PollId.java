package org.preau.poll;

import java.util.UUID;
import org.preau.shared.Id;

/** A question about dates: its identity. */
public record PollId(UUID value) implements Id {

    static PollId fresh() {
        return new PollId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static PollId of(String text) {
        return new PollId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
