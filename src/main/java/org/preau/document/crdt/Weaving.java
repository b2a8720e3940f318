package org.preau.document.crdt;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts one item where it belongs among those that others wrote at the same place: YATA (Nicolaescu, Jahns, Derntl, Klamma, « Near
 * real-time peer-to-peer shared editing on extensible data types », 2016), as {@code structs/Item.js} of yjs 13.6 does it. Whatever the
 * order in which items arrive, they end in the same one.
 */
final class Weaving {

    private final Store store;

    Weaving(Store store) {
        this.store = store;
    }

    /** Whether all that an item names is there. */
    boolean isReady(Item item) {
        var origin = item.origin();
        return store.knows(origin.left()) && store.knows(origin.right()) && store.knows(origin.parent());
    }

    /** @param known how many of its first elements are there already */
    void weave(Item item, long known) {
        var left = leftOf(item);
        var right = rightOf(item);
        var place = placeOf(item, left, right);
        if (known > 0) {
            left = store.of(item.client).endingAt(item.clock() + known - 1);
            item.startAfter(left, known);
        }
        if (place.isEmpty() || left instanceof Gone) {
            store.of(item.client).add(new Gone(item.first(), item.length()));
            return;
        }
        item.standIn(place.get().branch(), place.get().key());
        item.left = (Item) left;
        item.right = (Item) right;
        if (contested(item)) {
            item.left = decided(item);
        }
        connect(item);
        store.of(item.client).add(item);
        store.tellWritten(item);
        if (outOfSight(item)) {
            delete(item);
        }
    }

    private @Nullable Struct leftOf(Item item) {
        var stamp = item.origin().left();
        return stamp == null ? null : store.of(stamp.client()).endingAt(stamp.clock());
    }

    private @Nullable Struct rightOf(Item item) {
        var stamp = item.origin().right();
        return stamp == null ? null : store.of(stamp.client()).beginningAt(stamp.clock());
    }

    /** Empty when it stood beside or in what is gone, so that it is gone too. */
    private Optional<Place> placeOf(Item item, @Nullable Struct left, @Nullable Struct right) {
        if (left instanceof Gone || right instanceof Gone) {
            return Optional.empty();
        }
        if (left instanceof Item neighbour) {
            return Optional.of(Place.of(neighbour));
        }
        if (right instanceof Item neighbour) {
            return Optional.of(Place.of(neighbour));
        }
        return branchOf(item.origin())
                .map(branch -> new Place(branch, item.origin().key()));
    }

    private Optional<Branch> branchOf(Item.Origin origin) {
        if (origin.root() != null) {
            return Optional.of(store.root(origin.root()));
        }
        return store.at(Objects.requireNonNull(origin.parent())) instanceof Item holder
                ? holder.holds()
                : Optional.empty();
    }

    private static boolean contested(Item item) {
        return item.left == null ? item.right == null || item.right.left != null : item.left.right != item.right;
    }

    /** The item after which this one stands, once it is compared with those that others put at the same place. */
    private @Nullable Item decided(Item item) {
        var left = item.left;
        var other = left != null ? left.right : item.branch().firstOf(item.key());
        var conflicting = identities();
        var passed = identities();
        while (other != null && other != item.right) {
            store.costs().step();
            passed.add(other);
            conflicting.add(other);
            if (Objects.equals(item.origin().left(), other.origin().left())) {
                if (other.client < item.client) {
                    left = other;
                    conflicting = identities();
                } else if (Objects.equals(item.origin().right(), other.origin().right())) {
                    return left;
                }
            } else if (other.origin().left() != null
                    && store.at(other.origin().left()) instanceof Item origin
                    && passed.contains(origin)) {
                if (!conflicting.contains(origin)) {
                    left = other;
                    conflicting = identities();
                }
            } else {
                return left;
            }
            other = other.right;
        }
        return left;
    }

    /** A new one costs nothing; to empty one costs as much as it ever held. */
    private static Set<Item> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private void connect(Item item) {
        var key = item.key();
        if (item.left != null) {
            item.right = item.left.right;
            item.left.right = item;
        } else {
            item.right = item.branch().firstOf(key);
            if (key == null) {
                item.branch().begin(item);
            }
        }
        if (item.right != null) {
            item.right.left = item;
        } else if (key != null) {
            item.branch().put(key, item);
            Optional.ofNullable(item.left).ifPresent(this::delete);
        }
    }

    /** In a branch that was deleted, or under a key that has a later value. */
    private static boolean outOfSight(Item item) {
        var holder = item.branch().holder();
        return holder != null && holder.deleted() || item.key() != null && item.right != null;
    }

    /** Deletes an item and all that it holds, however deep. */
    void delete(Item item) {
        var left = new ArrayDeque<Item>();
        left.push(item);
        while (!left.isEmpty()) {
            var one = left.pop();
            if (!one.deleted()) {
                one.delete();
                store.tellTaken(one);
                one.holds().ifPresent(branch -> {
                    branch.forEach(left::push);
                    branch.keyed().values().forEach(left::push);
                });
            }
        }
    }
}
