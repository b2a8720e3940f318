package org.preau.document.crdt;

import org.jspecify.annotations.Nullable;

/** Where items stand: in a branch, perhaps under a key. */
record Place(Branch branch, @Nullable String key) {

    static Place of(Item item) {
        return new Place(item.branch(), item.key());
    }
}
