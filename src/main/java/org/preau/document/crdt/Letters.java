package org.preau.document.crdt;

/**
 * How many letters a replica has seen: what an edit did to a text is what lies between two of these.
 *
 * @param written ever, as far as it was not packed meanwhile
 * @param taken of them, away again
 */
public record Letters(long written, long taken) {

    /** How many stand there. */
    public long standing() {
        return written - taken;
    }

    public Letters since(Letters before) {
        return new Letters(written - before.written, taken - before.taken);
    }
}
