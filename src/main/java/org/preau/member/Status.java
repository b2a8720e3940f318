package org.preau.member;

/** What a member is to the association: shown beside the name, gives no right. */
public enum Status {
    VOLUNTEER,
    EMPLOYEE,
    ELECTED
}
