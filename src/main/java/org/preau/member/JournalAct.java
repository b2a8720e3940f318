package org.preau.member;

/** What the journal of an association keeps for a year: administrative acts, never texts or secrets. */
public enum JournalAct {
    MEMBER_WRITTEN,
    MEMBERS_IMPORTED,
    MEMBER_ENDED,
    ROLE_CHANGED,
    SEAT_TAKEN_BY_OFFICE,
    INVITED,
    LINK_MADE,
    INVITATION_REVOKED,
    INVITATION_RENEWED,
    INVITATION_ACCEPTED,
    SETTINGS_CHANGED
}
