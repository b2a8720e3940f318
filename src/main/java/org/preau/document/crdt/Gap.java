package org.preau.document.crdt;

/** Elements that an update leaves out: Yjs's Skip. What follows them waits until they come. */
final class Gap extends Struct {

    Gap(Stamp first, long length) {
        super(first, length);
    }
}
