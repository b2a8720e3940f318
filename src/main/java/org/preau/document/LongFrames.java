package org.preau.document;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The one place in the house for a long frame on its way, so that many of them at once do not take its memory. */
final class LongFrames {

    /** Twice what the longest takes on a slow line. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private @Nullable Pieces holder;
    private long since;

    /** Whether that frame has the place: it was free, or whoever had it is too slow. */
    synchronized boolean take(Pieces frame, long nanos) {
        if (holder == frame) {
            return true;
        }
        if (holder != null && nanos - since < PATIENCE.toNanos()) {
            return false;
        }
        holder = frame;
        since = nanos;
        return true;
    }

    synchronized void leave(Pieces frame) {
        if (holder == frame) {
            holder = null;
        }
    }
}
