package org.preau.document;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells when writing has gone on for a while since the last version of a document. Asked every few seconds, and from several threads. */
final class Pace {

    static final Duration WHILE = Duration.ofMinutes(10);

    private long kept;
    private @Nullable Instant since;

    /**
     * @param head the last edit in the log
     * @return whether a version is to be kept; not again before another while, whatever becomes of it
     */
    synchronized boolean isDue(long head, Instant now) {
        if (head <= kept) {
            return false;
        }
        if (since == null) {
            since = now;
        }
        var due = !since.plus(WHILE).isAfter(now);
        since = due ? now : since;
        return due;
    }

    /** What counts as written since is what came after this. */
    synchronized void keptAt(Moments.Last last) {
        kept = last.seq();
        since = last.isBehind() ? last.at() : null;
    }
}
