package org.preau.member;

/** What somebody does for a group. */
public enum Office {
    PRESIDENT,
    TREASURER,
    SECRETARY
}
