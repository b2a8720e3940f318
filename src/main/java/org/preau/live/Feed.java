package org.preau.live;

import com.vaadin.flow.signals.shared.SharedNumberSignal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import tools.jackson.databind.JsonNode;

/**
 * The last changes of one topic. A screen that is at most {@value #KEPT} changes behind is given those it lacks;
 * one further behind loads anew. Revisions begin at the clock of the first follower, in microseconds: a revision of an earlier
 * life of the feed, or of the server, is therefore always "too far behind", never mistaken for a present one.
 */
public final class Feed {

    private static final int KEPT = 256;

    private final Deque<Change> kept = new ArrayDeque<>();
    private final SharedNumberSignal signal = new SharedNumberSignal();
    private final ReentrantLock appending = new ReentrantLock();
    private final AtomicInteger followers = new AtomicInteger();
    private long oldest;
    private long newest;

    Feed(long birth) {
        this.oldest = birth;
        this.newest = birth;
    }

    /** Where a screen stands that loads now: ask before loading, so that no change falls between. */
    public synchronized long revision() {
        return newest;
    }

    /** The changes after a revision, oldest first; empty when the screen must load anew. */
    public synchronized Optional<List<Change>> since(long revision) {
        if (revision < oldest || revision > newest) {
            return Optional.empty();
        }
        return Optional.of(
                kept.stream().filter(change -> change.revision() > revision).toList());
    }

    /**
     * Reads what changed and keeps it under the next revision. One at a time: what is read last is what is kept last;
     * and however long the reading takes, no screen waits for it.
     */
    void append(LongFunction<JsonNode> content) {
        appending.lock();
        try {
            var next = revision() + 1;
            keep(new Change(next, content.apply(next)));
            signal.set((double) next);
        } finally {
            appending.unlock();
        }
    }

    private synchronized void keep(Change change) {
        kept.addLast(change);
        newest = change.revision();
        if (kept.size() > KEPT) {
            oldest = kept.removeFirst().revision();
        }
    }

    /** Leaves every screen too far behind, so that it loads anew. */
    void startAnew() {
        appending.lock();
        try {
            signal.set((double) forget());
        } finally {
            appending.unlock();
        }
    }

    private synchronized long forget() {
        kept.clear();
        newest += 2;
        oldest = newest;
        return newest;
    }

    /** Read inside an effect, it makes the effect run again at each change. */
    double watch() {
        return signal.get();
    }

    int join() {
        return followers.incrementAndGet();
    }

    int leave() {
        return followers.decrementAndGet();
    }
}
