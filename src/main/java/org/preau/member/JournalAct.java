package org.preau.member;

import org.preau.account.Entry;

/** What the journal of an association keeps for a year: administrative acts, and how its people enter; never texts or secrets. */
public enum JournalAct {
    MEMBER_WRITTEN,
    MEMBERS_IMPORTED,
    IMPORT_UNDONE,
    MEMBER_ENDED,
    MEMBER_TAKEN_BACK,
    /** They were there twice. */
    MEMBERS_JOINED,
    /** By somebody else than themselves, as the next two. */
    MEMBER_RENAMED,
    PHONE_CHANGED,
    ADDRESSES_CHANGED,
    GROUP_CREATED,
    GROUP_RENAMED,
    GROUP_JOINED,
    GROUP_LEFT,
    GROUP_DISSOLVED,
    ROLE_CHANGED,
    /** Of somebody who lost it, by an owner. */
    LOST_FACTOR_TAKEN_OFF,
    CONTACTS_OPENED,
    CONTACTS_CLOSED,
    SEAT_TAKEN_BY_OFFICE,
    INVITED,
    LINK_MADE,
    /** For somebody who was written before, and has no account. */
    OWN_LINK_MADE,
    INVITATION_REVOKED,
    INVITATION_RENEWED,
    INVITATION_ACCEPTED,
    SETTINGS_CHANGED,
    /** Beside others, by whoever operates the instance. */
    ASSOCIATION_FOUNDED,
    /** Brought in from another instance, by whoever operates this one. */
    ASSOCIATION_IMPORTED,
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
    /** Taken off by an owner, of this association or of another one. */
    FACTOR_TAKEN_OFF,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    RECOVERY_CODE_USED,
    DATA_TAKEN;

    /** The word for an entrance; there is none for what concerns nobody but its person. */
    static JournalAct of(Entry.Act entrance) {
        return switch (entrance) {
            case SIGNED_IN -> SIGNED_IN;
            case SIGN_IN_REFUSED -> SIGN_IN_REFUSED;
            case SIGNED_OUT -> SIGNED_OUT;
            case TICKET_STOLEN -> TICKET_STOLEN;
            case SESSIONS_ENDED -> SESSIONS_ENDED;
            case PASSWORD_CHANGED -> PASSWORD_CHANGED;
            case RESCUED -> RESCUED;
            case FACTOR_ADDED -> FACTOR_ADDED;
            case FACTOR_REMOVED -> FACTOR_REMOVED;
            case FACTOR_TAKEN_OFF -> FACTOR_TAKEN_OFF;
            case PASSKEY_ADDED -> PASSKEY_ADDED;
            case PASSKEY_REMOVED -> PASSKEY_REMOVED;
            case RECOVERY_CODE_USED -> RECOVERY_CODE_USED;
            case DATA_TAKEN -> DATA_TAKEN;
            case ADDRESS_ADDED, ADDRESS_LEFT, ACCOUNT_CLOSED ->
                throw new IllegalArgumentException(entrance + " is no entrance");
        };
    }
}
