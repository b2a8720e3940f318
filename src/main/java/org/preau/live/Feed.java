package org.preau.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import tools.jackson.databind.JsonNode;

/**
 * The last changes of one topic, {@value #KEPT} of them and {@value #KEPT_CHARACTERS} characters at most. A screen is given those it
 * lacks; one further behind loads anew, and so does every screen when a single change is larger than all that is kept. Revisions begin at the clock of the first follower, in microseconds: a revision of an earlier
 * life of the feed, or of the server, is therefore always "too far behind", never mistaken for a present one.
 */
public final class Feed {

    private static final int KEPT = 256;
    private static final int KEPT_CHARACTERS = 262_144;

    private final Deque<Change> kept = new ArrayDeque<>();
    private final ReentrantLock appending = new ReentrantLock();
    private final Map<OpenPage, Integer> pages = new ConcurrentHashMap<>();
    private long oldest;
    private long newest;
    private long characters;

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
        var lacking = new ArrayDeque<Change>();
        for (var newer = kept.descendingIterator(); lacking.size() < newest - revision; ) {
            lacking.addFirst(newer.next());
        }
        return Optional.of(List.copyOf(lacking));
    }

    /**
     * Reads what changed and keeps it under the next revision. One at a time: what is read last is what is kept last;
     * and however long the reading takes, no screen waits for it.
     */
    void append(LongFunction<JsonNode> content) {
        appending.lock();
        try {
            var next = revision() + 1;
            keep(Change.of(next, content.apply(next)));
        } finally {
            appending.unlock();
        }
    }

    private synchronized void keep(Change change) {
        kept.addLast(change);
        newest = change.revision();
        characters += change.characters();
        while (kept.size() > KEPT || characters > KEPT_CHARACTERS) {
            var forgotten = kept.removeFirst();
            oldest = forgotten.revision();
            characters -= forgotten.characters();
        }
    }

    /** Leaves every screen too far behind, so that it loads anew. */
    void startAnew() {
        appending.lock();
        try {
            forget();
        } finally {
            appending.unlock();
        }
    }

    private synchronized void forget() {
        kept.clear();
        characters = 0;
        newest += 2;
        oldest = newest;
    }

    /** A page may follow one topic in several places. */
    void join(OpenPage page) {
        pages.merge(page, 1, Integer::sum);
    }

    /** Says whether nobody is left. */
    boolean leave(OpenPage page) {
        pages.computeIfPresent(page, (_, places) -> places == 1 ? null : places - 1);
        return pages.isEmpty();
    }

    /** Whoever follows the topic now. */
    Set<OpenPage> pages() {
        return pages.keySet();
    }
}
