package org.preau.shared;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Whoever brings or takes less than 10 kB in a minute that is waited for them only holds a place of the house, and is let go. */
public final class Pace {

    private static final int LEAST = 10 * 1024;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanos;
    private final long longest;
    private long waited;
    private long waitedInAll;
    private long carried;

    private Pace(long longest, LongSupplier nanos) {
        this.longest = longest;
        this.nanos = nanos;
    }

    /** What arrives, at that pace or not at all. */
    public static InputStream of(InputStream arriving, LongSupplier nanos) {
        return new Arriving(arriving, new Pace(Long.MAX_VALUE, nanos));
    }

    /**
     * What leaves, at that pace or not at all.
     *
     * @param longest for how long it is waited for who takes it, in all
     */
    public static OutputStream of(OutputStream leaving, Duration longest, LongSupplier nanos) {
        return new Leaving(leaving, new Pace(longest.toNanos(), nanos));
    }

    private interface Step {
        int bytes() throws IOException;
    }

    private int take(Step step) throws IOException {
        var before = nanos.getAsLong();
        var bytes = step.bytes();
        var passed = nanos.getAsLong() - before;
        waited += passed;
        waitedInAll += passed;
        carried += Math.max(0, bytes);
        if (waited >= MINUTE) {
            requireEnough();
        }
        return bytes;
    }

    private void requireEnough() throws IOException {
        if (carried < LEAST) {
            throw new IOException("Only " + carried + " bytes in a minute");
        }
        if (waitedInAll >= longest) {
            throw new IOException("Not whole after " + Duration.ofNanos(longest));
        }
        waited = 0;
        carried = 0;
    }

    private static final class Arriving extends FilterInputStream {

        private final Pace pace;

        private Arriving(InputStream arriving, Pace pace) {
            super(arriving);
            this.pace = pace;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return pace.take(() -> in.read(into, from, length));
        }
    }

    private static final class Leaving extends FilterOutputStream {

        private final Pace pace;

        private Leaving(OutputStream leaving, Pace pace) {
            super(leaving);
            this.pace = pace;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            pace.take(() -> {
                out.write(bytes, from, length);
                return length;
            });
        }
    }
}
