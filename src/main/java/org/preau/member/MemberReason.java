package org.preau.member;

import org.preau.shared.Refusal;

/** Why a use case of this module says no. */
public enum MemberReason implements Refusal.Reason {
    NAME_LENGTH,
    /** Somebody of that name is there already: it is asked whether it is them. */
    NAMESAKE,
    PURPOSE_LENGTH,
    MAIL_MALFORMED,
    /** Some of several, named. */
    MAIL_OF_LINE,
    COLOUR_UNKNOWN,
    LAST_OWNER,
    /** They own or administer another association too. */
    MANAGES_ELSEWHERE,
    LAST_LEAD,
    SPACE_ARCHIVED,
    PHONE_MALFORMED,
    GROUP_NAME_TAKEN,
    /** They have a place in the group, or had one: it is changed, never written over. */
    IN_GROUP_ALREADY,
    MANDATE_ENDS_FIRST,
    OFFICE_LENGTH,
    ASKED_WORDS_LENGTH,
    INVITATION_OVER,
    ANOTHERS_INVITATION,
    INVITATION_TERMS,
    MEMBERSHIP_ENDED,
    ROSTER_TOO_LARGE,
    ROSTER_NOT_A_LIST,
    SPACES_FULL,
    OWN_SPACES_FULL,
    GUESTS_FULL
}
