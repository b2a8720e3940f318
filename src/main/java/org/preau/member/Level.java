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

    /** A visitor has no seat: whoever is given one reads at least. */
    static Level seated(Level level) {
        return level == VISITOR ? READER : level;
    }

    public boolean atLeast(Level least) {
        return compareTo(least) >= 0;
    }
}
