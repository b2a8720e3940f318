package org.preau.document.crdt;

/** The name of one element of the document: which client made it, as its how-manieth. */
record Stamp(long client, long clock) {

    Stamp plus(long further) {
        return new Stamp(client, clock + further);
    }
}
