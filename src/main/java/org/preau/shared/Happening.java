package org.preau.shared;

import java.util.Map;

/**
 * What a use case publishes when something changed: a record of ids and values, never entities.
 * Each becomes one row of {@link Activity} in the transaction of the change, and raises the live topics after commit.
 */
public interface Happening {

    Actor by();

    SpaceId space();

    /** What it happened to. */
    Ref about();

    /** Values for the sentence that tells it, by name; no text that a person wrote and may erase. */
    default Map<String, String> details() {
        return Map.of();
    }

    /** The word kept in the history: the record's own name, which therefore never changes once released. */
    default String verb() {
        return getClass().getSimpleName();
    }
}
