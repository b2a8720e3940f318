package org.preau.journey;

import java.time.Duration;

/**
 * How slowly a line carries.
 *
 * @param bits a second, in each direction
 * @param delay each way
 * @param loss the part of the packets that must be sent again
 * @param again how long that takes
 */
record Pace(int bits, Duration delay, double loss, Duration again) {

    private static final int PACKET = 1_460;

    /** The edge of the network, where half a village looks at pictures. */
    static final Pace VILLAGE = new Pace(400_000, Duration.ofMillis(200), 0.01, Duration.ofMillis(600));

    /** How likely one of the packets is lost that so many bytes make. */
    double loss(int bytes) {
        return 1 - Math.pow(1 - loss, Math.ceilDiv(bytes, PACKET));
    }

    /** How long so many bytes keep the line. */
    Duration holds(int bytes) {
        return Duration.ofNanos(bytes * 8L * 1_000_000_000L / bits);
    }
}
