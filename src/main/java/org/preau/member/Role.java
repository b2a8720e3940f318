package org.preau.member;

/** What a member may do in the association as a whole, from least to most; it opens no closed or secret space. */
public enum Role {
    GUEST,
    MEMBER,
    ADMIN,
    OWNER;

    public boolean atLeast(Role least) {
        return compareTo(least) >= 0;
    }
}
