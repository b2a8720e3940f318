package org.preau.member;

/** What a seat allows in its space, from least to most. */
public enum Level {
    /** No seat, but the space is open to every member of its association: reads, and may join by one press. */
    VISITOR,
    /** Reads, votes and acknowledges. */
    READER,
    /** Takes part in everything. */
    MEMBER,
    /** Keeps the space: its people, its purpose, its order. */
    LEAD;

    public boolean atLeast(Level least) {
        return compareTo(least) >= 0;
    }
}
