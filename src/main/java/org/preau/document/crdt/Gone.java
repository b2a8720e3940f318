package org.preau.document.crdt;

/** Elements of which nothing is known any more but that they were: Yjs's GC. */
final class Gone extends Struct {

    Gone(Stamp first, long length) {
        super(first, length);
    }
}
