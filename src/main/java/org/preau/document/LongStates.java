package org.preau.document;

import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.preau.shared.MemberId;

/**
 * The long texts on their way to browsers, of the whole house: the same bytes count once, to however many they go. A browser that takes
 * its time holds them in memory meanwhile. Nobody has more than a share of the places, and whoever is slow keeps theirs until somebody
 * else needs it.
 */
final class LongStates {

    /** Shorter ones need no place. */
    static final int LONG = 256 * 1024;

    /** An eighth of the smallest memory; one alone may be longer. */
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    /** Of one person, at however many screens; one alone may be longer. */
    private static final long SHARE = MOST_BYTES / 4;

    /** More than a line takes on which one reads such texts. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Since when, the oldest first. */
    private final Map<Going, Long> going = new LinkedHashMap<>();

    /**
     * A text on its way to one browser.
     *
     * @param end what happens when somebody else needs the place, in a thread of its own
     */
    record Going(MemberId reader, byte[] state, Runnable end) {}

    /** Whether there is a place for one more. */
    synchronized boolean take(Going one, long nanos) {
        var slow = slow(one.state(), nanos);
        var ending = identities(slow);
        if (!fits(one, SHARE, other -> other.reader().equals(one.reader()))
                || !fits(one, MOST_BYTES, other -> !ending.contains(other.state()))) {
            return false;
        }
        for (var state : slow) {
            if (!fits(one, MOST_BYTES, _ -> true)) {
                end(state);
            }
        }
        going.put(one, nanos);
        return true;
    }

    private boolean fits(Going one, long most, Predicate<Going> counted) {
        var states = identities(
                going.keySet().stream().filter(counted).map(Going::state).toList());
        return !states.add(one.state())
                || states.size() == 1
                || states.stream().mapToLong(state -> state.length).sum() <= most;
    }

    /** Those that have been on their way to each of their browsers for long, the oldest first. */
    private List<byte[]> slow(byte[] wanted, long nanos) {
        var fast = going.entrySet().stream()
                .filter(entry -> nanos - entry.getValue() < PATIENCE.toNanos())
                .map(entry -> entry.getKey().state());
        var kept = identities(fast.toList());
        kept.add(wanted);
        return going.keySet().stream().map(Going::state).filter(kept::add).toList();
    }

    private void end(byte[] state) {
        var ended = going.keySet().stream().filter(one -> one.state() == state).toList();
        ended.forEach(one -> {
            going.remove(one);
            Thread.ofVirtual().name("document-outlet").start(one.end());
        });
    }

    private static Set<byte[]> identities(List<byte[]> states) {
        Set<byte[]> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(states);
        return set;
    }

    /** One browser has it, or has gone. */
    synchronized void leave(Going one) {
        going.remove(one);
    }
}
