package org.preau.poll;

import org.preau.shared.Refusal;

/** Why a use case of this module says no. */
public enum PollReason implements Refusal.Reason {
    ABOUT_LENGTH,
    REMARK_LENGTH,
    NO_DATE,
    HOUR_UNREAD,
    LINES_OPEN,
    TOO_MANY_DATES,
    DATES_USED_UP,
    DATE_TWICE,
    DATE_OVER,
    LAST_DATE,
    CLOSING_PAST,
    CLOSED,
    DATES_CHANGED,
    NOTHING_CHOSEN,
    NONE_AND_SOME,
    ANSWERED_ELSEWHERE,
    ALREADY_RETAINED,
    RETAINED_MEANWHILE,
    ALREADY_CLOSED,
    ALREADY_OPEN,
    EVENT_PREPARED,
    LINK_OVER,
    /** What came by the link for all bears the address of somebody else. */
    OTHERS_ADDRESS,
    FULL
}
