package org.preau.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state that a room packed last and that waits to be kept: an older one that still waits is worth nothing, and is let go of. */
final class LastState {

    private byte @Nullable [] state;
    private long number;

    /** @return the number under which it is asked for when its time has come */
    synchronized long put(byte[] packed) {
        state = packed;
        return ++number;
    }

    /** @return nothing when there is a later one */
    synchronized Optional<byte[]> take(long wanted) {
        var mine = wanted == number ? Optional.ofNullable(state) : Optional.<byte[]>empty();
        mine.ifPresent(_ -> state = null);
        return mine;
    }
}
