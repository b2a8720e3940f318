package org.preau.document;

/** How much one editor may send: far more than hands can type, far less than would hurt. Fills up again with time. */
final class Allowance {

    private static final double FRAMES_A_SECOND = 100;
    private static final double BYTES_A_SECOND = 512 * 1024;

    /** What may come at once, after a while without network. */
    private static final double SECONDS = 10;

    private double frames = FRAMES_A_SECOND * SECONDS;
    private double bytes = BYTES_A_SECOND * SECONDS;
    private long at;

    Allowance(long nanos) {
        this.at = nanos;
    }

    /** Whether one more frame is within it. */
    boolean take(int length, long nanos) {
        var passed = (nanos - at) / 1e9;
        at = nanos;
        frames = Math.min(FRAMES_A_SECOND * SECONDS, frames + passed * FRAMES_A_SECOND) - 1;
        bytes = Math.min(BYTES_A_SECOND * SECONDS, bytes + passed * BYTES_A_SECOND) - length;
        return frames >= 0 && bytes >= 0;
    }
}
