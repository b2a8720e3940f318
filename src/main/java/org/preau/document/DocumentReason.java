package org.preau.document;

import org.preau.shared.Refusal;

/** Why a use case of this module says no. */
public enum DocumentReason implements Refusal.Reason {
    ROOM_CLOSED,
    SPENT,
    TEXT_DEPTH,
    TASK_EMPTY
}
