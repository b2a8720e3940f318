package org.preau.document;

import org.preau.document.crdt.Letters;

/** What one edit does to a large part of a text, as a paste, a deletion, a replacement do: whoever regrets it wants the text before it. */
final class LargeChange {

    /** Two pages, however long the text is. */
    private static final long LETTERS = 4_000;

    /** Below, one types it again. */
    private static final long FEWEST_TAKEN = 300;

    /** Of the text: more than one in so many. */
    private static final long SHARE = 10;

    private LargeChange() {}

    static boolean liesBetween(Letters before, Letters after) {
        var change = after.since(before);
        return change.written() >= LETTERS
                || change.taken() >= LETTERS
                || change.taken() >= FEWEST_TAKEN && change.taken() * SHARE > before.standing();
    }
}
