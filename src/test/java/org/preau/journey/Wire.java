package org.preau.journey;

import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One direction of a line, which all its connections share: when what is given to it arrives. */
final class Wire {

    private final Random dice = new Random(1);
    private @Nullable Pace pace;
    private long free = System.nanoTime();

    synchronized void slowDown(Pace slower) {
        pace = slower;
    }

    /** How long the next so many bytes are underway; a packet that is lost comes when it was sent again. */
    synchronized Duration underway(int bytes) {
        if (pace == null) {
            return Duration.ZERO;
        }
        var now = System.nanoTime();
        free = Math.max(now, free) + pace.holds(bytes).toNanos();
        var lost = dice.nextDouble() < pace.loss(bytes) ? pace.again() : Duration.ZERO;
        return Duration.ofNanos(free - now).plus(pace.delay()).plus(lost);
    }
}
