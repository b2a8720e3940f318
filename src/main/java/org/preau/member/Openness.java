package org.preau.member;

/** Who sees that a space exists, and how one enters. */
public enum Openness {
    /** Any member of the association (not guests) reads, and joins by one press. */
    OPEN,
    /** Name and purpose are visible; entry is asked of a lead. */
    CLOSED,
    /** Invisible without a seat. */
    SECRET
}
