package org.preau.document.crdt;

/** What it costs to make a document of its edits: elements in memory, and steps on the way. */
final class Costs {

    /** Bytes that an element weighs in memory beside its text, about. */
    static final int ELEMENT = 50;

    /** Bytes that stand for one step: most are made again whenever the state is read. */
    private static final int STEP = 8;

    /** Letters, or elements of a list, that are moved in the time of one step. */
    private static final int MOVED = 10_000;

    private long elements;
    private long steps;
    private long most = Long.MAX_VALUE;

    void element() {
        elements++;
    }

    /** An item was compared with one that others wrote at the same place. */
    void step() {
        add(1);
    }

    /** An item is cut in two, of which one is an element more. */
    void cut(long moved) {
        elements++;
        add(1 + moved / MOVED);
    }

    private void add(long more) {
        steps += more;
        if (steps > most) {
            throw new BadUpdate("More at one place than people ever write there");
        }
    }

    /** @param more steps that may follow, before it is a {@link BadUpdate} */
    void allow(long more) {
        most = more == Long.MAX_VALUE ? more : steps + more;
    }

    /** In bytes, beside those of the texts. */
    long weight() {
        return elements * ELEMENT + steps * STEP;
    }
}
