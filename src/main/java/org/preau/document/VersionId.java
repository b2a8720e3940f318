package org.preau.document;

import java.util.UUID;
import org.preau.shared.Id;

/** A moment of a document to come back to: its identity. */
public record VersionId(UUID value) implements Id {

    static VersionId fresh() {
        return new VersionId(Id.fresh());
    }

    /** Reads an identity as a link or a browser sends it; refused as unknown when malformed. */
    public static VersionId of(String text) {
        return new VersionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
