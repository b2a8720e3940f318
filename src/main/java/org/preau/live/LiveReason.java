package org.preau.live;

import org.preau.shared.Refusal;

/** Why what a page says is not heard. */
enum LiveReason implements Refusal.Reason {
    /** Somebody else says something long at this moment. */
    LINE_TAKEN
}
