package org.preau.document.crdt;

/** A stretch of elements that one client made in a row. */
abstract sealed class Struct permits Item, Gone, Gap {

    final long client;
    private long clock;
    private long length;

    Struct(Stamp first, long length) {
        if (length <= 0 || first.clock() > WireReader.MOST - length) {
            throw new BadUpdate("A stretch of no possible length");
        }
        this.client = first.client();
        this.clock = first.clock();
        this.length = length;
    }

    long clock() {
        return clock;
    }

    long length() {
        return length;
    }

    /** The clock just after the last element. */
    long end() {
        return clock + length;
    }

    Stamp first() {
        return new Stamp(client, clock);
    }

    Stamp last() {
        return new Stamp(client, end() - 1);
    }

    void cutFront(long offset) {
        clock += offset;
        length -= offset;
    }

    void cutBack(long kept) {
        length = kept;
    }
}
