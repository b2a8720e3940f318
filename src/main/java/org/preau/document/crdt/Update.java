package org.preau.document.crdt;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one edit says, read and checked: new elements, and elements deleted.
 *
 * @param structs those of one client in a row and in their order
 */
public record Update(List<Struct> structs, List<Range> deletions) {

    /** Reads an update in Yjs's v1 format. */
    public static Update read(byte[] bytes) {
        return new UpdateReader(new WireReader(bytes)).read();
    }

    /** As whom its new elements were written. */
    public Set<Long> clients() {
        return structs.stream().map(struct -> struct.client).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return structs.isEmpty() && deletions.isEmpty();
    }

    /** Whether it is made only of what a document of this house holds: elements and texts in its one root, marks, plain values. */
    public boolean keepsTo(Vocabulary words) {
        return structs.stream().allMatch(words::holds);
    }
}
