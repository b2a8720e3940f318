package org.preau.live;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one place in the house for something long on its way, so that many of it at once do not take its memory. Whoever has it for too
 * long loses it to the next, and is told to let go of what came.
 */
public final class OnePlace<T> {

    /** Twice what the longest takes on a slow line. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Consumer<T> lost;
    private @Nullable T holder;
    private long since;

    /** @param lost told, outside of any lock of the place but in the thread of whoever comes next, of whoever was too slow */
    public OnePlace(Consumer<T> lost) {
        this.lost = lost;
    }

    /** Whether it has the place: that was free, or whoever had it is too slow. */
    public boolean take(T one, long nanos) {
        T late;
        synchronized (this) {
            if (holder == one) {
                return true;
            }
            if (holder != null && nanos - since < PATIENCE.toNanos()) {
                return false;
            }
            late = holder;
            holder = one;
            since = nanos;
        }
        if (late != null) {
            lost.accept(late);
        }
        return true;
    }

    public synchronized void leave(T one) {
        if (holder == one) {
            holder = null;
        }
    }
}
