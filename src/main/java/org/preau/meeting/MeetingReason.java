package org.preau.meeting;

import org.preau.shared.Refusal;

/** Why a use case of this module says no. */
public enum MeetingReason implements Refusal.Reason {
    NO_POINTS,
    FULL,
    MINUTES,
    NOT_OF_HERE,
    PREPARED,
    ITEM_REMOVED
}
