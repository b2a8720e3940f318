package org.preau.member;

/** What a space is: a team's, or the hidden one of a direct conversation. */
public enum SpaceKind {
    TEAM,
    DIRECT
}
