package org.preau.document.crdt;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What holds items: a root of the document, an element with its attributes, or a text. */
final class Branch implements Iterable<Item> {

    static final int ELEMENT = 3;
    static final int FRAGMENT = 4;
    static final int HOOK = 5;
    static final int TEXT = 6;
    private static final int KINDS = 7;
    private static final int ROOT = -1;

    private final int kind;
    private final String name;

    /** Most have none. */
    private Map<String, Item> keyed = Map.of();

    /** The item that holds it; none holds a root. */
    @Nullable
    private Item holder;

    @Nullable
    private Item first;

    private Branch(int kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    static Branch root(String name) {
        return new Branch(ROOT, name);
    }

    static Branch element(String name) {
        return new Branch(ELEMENT, name);
    }

    static Branch text() {
        return new Branch(TEXT, "");
    }

    static Branch read(WireReader wire) {
        var kind = wire.number();
        if (kind >= KINDS) {
            throw new BadUpdate("A branch of no known kind");
        }
        return new Branch((int) kind, kind == ELEMENT || kind == HOOK ? wire.text() : "");
    }

    void write(WireWriter wire) {
        wire.number(kind);
        if (kind == ELEMENT || kind == HOOK) {
            wire.text(name);
        }
    }

    void heldBy(Item item) {
        holder = item;
    }

    @Nullable
    Item holder() {
        return holder;
    }

    boolean isRoot() {
        return kind == ROOT;
    }

    int kind() {
        return kind;
    }

    /** Of an element: what it is, such as a paragraph; of a root: how it is asked for. */
    String name() {
        return name;
    }

    @Nullable
    Item first() {
        return first;
    }

    /** The first of the items that stand here, or of those under a key. */
    @Nullable
    Item firstOf(@Nullable String key) {
        if (key == null) {
            return first;
        }
        var item = keyed.get(key);
        while (item != null && item.left != null) {
            item = item.left;
        }
        return item;
    }

    void begin(Item item) {
        first = item;
    }

    void put(String key, Item item) {
        if (keyed.isEmpty()) {
            keyed = new LinkedHashMap<>();
        }
        keyed.put(key, item);
    }

    Map<String, Item> keyed() {
        return keyed;
    }

    /** Every item that stands here, the deleted ones too. */
    @Override
    public Iterator<Item> iterator() {
        return new Iterator<>() {

            @Nullable
            private Item next = first;

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Item next() {
                var item = next;
                if (item == null) {
                    throw new NoSuchElementException();
                }
                next = item.right;
                return item;
            }
        };
    }
}
