package org.preau.document.crdt;

/** Bytes that no honest editor sends: the only exception that reading or integrating them may throw. */
public final class BadUpdate extends RuntimeException {

    public BadUpdate(String what) {
        super(what);
    }
}
