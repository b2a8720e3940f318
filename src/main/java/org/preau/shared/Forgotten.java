package org.preau.shared;

import java.util.List;
import java.util.UUID;

/** Things left the bin for good: published in the same transaction, so that whoever points at them forgets that too. */
public record Forgotten(List<UUID> things) {

    /** What stands for them in a condition of SQL. */
    public String marks() {
        return String.join(", ", things.stream().map(_ -> "?").toList());
    }

    /** What fills those marks. */
    public Object[] keys() {
        return things.stream().map(UUID::toString).toArray();
    }
}
