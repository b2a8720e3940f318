package org.preau.shared;

import java.util.List;
import java.util.UUID;

/** Things went for good, out of the bin or because they were never meant: published in the same transaction, so that whoever speaks of them or points at them forgets that too. */
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
