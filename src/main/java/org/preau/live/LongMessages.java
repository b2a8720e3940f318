package org.preau.live;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The one place in the house for a long message on its way, so that many of them at once do not take its memory. */
final class LongMessages {

    /** Twice what the longest takes on a slow line. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private @Nullable HalfMessage holder;
    private long since;

    /** Whether that message has the place: it was free, or whoever had it is too slow, and lets go of what came. */
    boolean take(HalfMessage message, long nanos) {
        HalfMessage late;
        synchronized (this) {
            if (holder == message) {
                return true;
            }
            if (holder != null && nanos - since < PATIENCE.toNanos()) {
                return false;
            }
            late = holder;
            holder = message;
            since = nanos;
        }
        if (late != null) {
            late.giveUp();
        }
        return true;
    }

    synchronized void leave(HalfMessage message) {
        if (holder == message) {
            holder = null;
        }
    }
}
