package org.preau.document.crdt;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Elements in their place: between two neighbours, in a branch, perhaps under a key. What its neighbours were when it was written
 * never changes; what they are now does.
 */
final class Item extends Struct {

    /**
     * Where its writer put it.
     *
     * @param left the element that stood before it
     * @param right the element that stood after it
     * @param root the name of the root it is in, said when it has no neighbour
     * @param parent the element that holds the branch it is in, said when it has no neighbour
     * @param key the key it stands under, said when it has no neighbour
     */
    record Origin(
            @Nullable Stamp left,
            @Nullable Stamp right,
            @Nullable String root,
            @Nullable Stamp parent,
            @Nullable String key) {

        static Origin between(@Nullable Stamp left, @Nullable Stamp right) {
            return new Origin(left, right, null, null, null);
        }

        Origin after(Stamp other) {
            return new Origin(other, right, root, parent, key);
        }

        /** Writes an item that stands here. */
        void write(WireWriter wire, Content content) {
            wire.octet(
                    content.kind() | (left == null ? 0 : 0x80) | (right == null ? 0 : 0x40) | (key == null ? 0 : 0x20));
            if (left != null) {
                wire.stamp(left);
            }
            if (right != null) {
                wire.stamp(right);
            }
            if (left == null && right == null) {
                writePlace(wire);
            }
            content.write(wire);
        }

        private void writePlace(WireWriter wire) {
            if (root != null) {
                wire.number(1).text(root);
            } else {
                wire.number(0).stamp(Objects.requireNonNull(parent));
            }
            if (key != null) {
                wire.text(key);
            }
        }
    }

    private Origin origin;
    private Content content;
    private boolean deleted;

    @Nullable
    Item left;

    @Nullable
    Item right;

    @Nullable
    private Branch branch;

    @Nullable
    private String key;

    Item(Stamp first, Origin origin, Content content) {
        super(first, content.length());
        this.origin = origin;
        this.content = content;
        this.deleted = content instanceof Content.Deleted;
    }

    Origin origin() {
        return origin;
    }

    Content content() {
        return content;
    }

    long letters() {
        return content instanceof Content.Text text ? text.length() : 0;
    }

    boolean deleted() {
        return deleted;
    }

    void delete() {
        deleted = true;
    }

    Optional<Branch> holds() {
        return content instanceof Content.Nested nested ? Optional.of(nested.branch()) : Optional.empty();
    }

    Branch branch() {
        return Objects.requireNonNull(branch, "An item stands in a branch once it is integrated");
    }

    @Nullable
    String key() {
        return key;
    }

    void standIn(Branch branch, @Nullable String key) {
        this.branch = branch;
        this.key = key;
    }

    /** Leaves out the first elements, which are known already. */
    void startAfter(Struct known, long offset) {
        origin = origin.after(known.last());
        content = content.from(offset);
        cutFront(offset);
    }

    /** Cuts it in two; the second half becomes its right neighbour. */
    Item cut(long kept) {
        var rest = new Item(first().plus(kept), origin.after(first().plus(kept - 1)), content.from(kept));
        content = content.until(kept);
        cutBack(kept);
        rest.deleted = deleted;
        rest.standIn(branch(), key);
        rest.left = this;
        rest.right = right;
        right = rest;
        if (rest.right != null) {
            rest.right.left = rest;
        } else if (key != null) {
            branch().put(key, rest);
        }
        return rest;
    }
}
