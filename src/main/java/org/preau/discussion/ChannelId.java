package org.preau.discussion;

import java.util.UUID;
import org.preau.shared.Id;

/** A heading inside a space: its identity. */
public record ChannelId(UUID value) implements Id {

    static ChannelId fresh() {
        return new ChannelId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static ChannelId of(String text) {
        return new ChannelId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
