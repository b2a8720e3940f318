package org.preau.live;

import java.util.ArrayDeque;
import java.util.Deque;
import org.atmosphere.cache.CacheMessage;
import org.atmosphere.cpr.Deliver;
import org.jspecify.annotations.Nullable;

/** What waits to be written to one line, in the order in which it was said. A browser that does not read is not waited for without end. */
final class Outbox {

    /** What waits already when one thing more is too much, in characters: several whole screens. */
    static final int MOST = 1024 * 1024;

    /** How something stands that was put into it. */
    enum Standing {
        /** Nothing waits before it: it is to be written now. */
        FIRST,
        WAITS,
        /** So much waits that the line is to be hung up. */
        ONE_TOO_MANY,
        /** The line is being hung up. */
        UNHEARD
    }

    private final Deque<Deliver> waiting = new ArrayDeque<>();
    private final CacheMessage uncached;
    private int characters;
    private boolean begun;
    private boolean closed;

    /** @param page as Atmosphere names it */
    Outbox(String page) {
        uncached = new CacheMessage("", 0L, "", page);
    }

    /** It is kept here only: {@link OpenLine} says again what did not arrive. */
    Standing put(Deliver said) {
        if (closed || characters > MOST) {
            said.getFuture().done();
            return closed ? Standing.UNHEARD : Standing.ONE_TOO_MANY;
        }
        said.setCache(uncached);
        waiting.add(said);
        characters += length(said);
        var first = !begun;
        begun = true;
        return first ? Standing.FIRST : Standing.WAITS;
    }

    @Nullable
    Deliver take() {
        var next = waiting.poll();
        if (next != null) {
            characters -= length(next);
        }
        return next;
    }

    /** Nothing more comes in or out. */
    void close() {
        closed = true;
        waiting.forEach(said -> said.getFuture().done());
        waiting.clear();
        characters = 0;
    }

    boolean isClosed() {
        return closed;
    }

    private static int length(Deliver said) {
        return said.getMessage().toString().length();
    }
}
