package org.preau.member;

/** What the journal of an association keeps for a year: administrative acts, and how its people enter; never texts or secrets. */
public enum JournalAct {
    MEMBER_WRITTEN,
    MEMBERS_IMPORTED,
    MEMBER_ENDED,
    ROLE_CHANGED,
    CONTACTS_OPENED,
    CONTACTS_CLOSED,
    SEAT_TAKEN_BY_OFFICE,
    INVITED,
    LINK_MADE,
    INVITATION_REVOKED,
    INVITATION_RENEWED,
    INVITATION_ACCEPTED,
    SETTINGS_CHANGED,
    /** All of it, by whoever operates the instance. */
    ASSOCIATION_EXPORTED,
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    TICKET_STOLEN,
    SESSIONS_ENDED,
    PASSWORD_CHANGED,
    RESCUED,
    FACTOR_ADDED,
    FACTOR_REMOVED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    RECOVERY_CODE_USED,
    DATA_TAKEN
}
