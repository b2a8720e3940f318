package org.preau.document;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The long texts on their way to browsers, of the whole house: the same bytes count once, to however many they go. A browser that takes
 * its time holds them in memory meanwhile.
 */
final class LongStates {

    /** Shorter ones need no place. */
    static final int LONG = 256 * 1024;

    /** An eighth of the smallest memory; one alone may be longer. */
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Map<byte[], Integer> going = new IdentityHashMap<>();
    private long bytes;

    /** Whether there is a place for one more browser to be told these bytes. */
    synchronized boolean take(byte[] state) {
        var known = going.containsKey(state);
        if (!known && !going.isEmpty() && bytes + state.length > MOST_BYTES) {
            return false;
        }
        going.merge(state, 1, Integer::sum);
        bytes += known ? 0 : state.length;
        return true;
    }

    /** One browser has them, or has gone. */
    synchronized void leave(byte[] state) {
        if (going.containsKey(state) && going.merge(state, -1, Integer::sum) == 0) {
            going.remove(state);
            bytes -= state.length;
        }
    }
}
