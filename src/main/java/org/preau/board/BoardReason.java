package org.preau.board;

import org.preau.shared.Refusal;

/** Why a use case of this module says no. */
public enum BoardReason implements Refusal.Reason {
    DESCRIPTION_LENGTH,
    ITEM_LENGTH,
    LABEL_LENGTH,
    TOO_MANY_AT_ONCE,
    DESCRIPTION_MOVED_ON,
    LANE_ARCHIVED,
    LANES_FULL,
    LABELS_FULL,
    BOARDS_FULL,
    CHECKLISTS_FULL,
    ITEMS_FULL
}
