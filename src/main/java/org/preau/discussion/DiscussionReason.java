package org.preau.discussion;

import org.preau.shared.Refusal;

/** Why a use case of this module says no. */
public enum DiscussionReason implements Refusal.Reason {
    NOT_YOUR_WORDS,
    NO_LONGER_SHOWN,
    REASON_MISSING,
    REASON_LENGTH,
    EDITED_ELSEWHERE
}
