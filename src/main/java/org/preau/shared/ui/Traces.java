package org.preau.shared.ui;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The traces that the log was given a moment ago. Whoever makes the same thing go wrong again and again writes a line each time,
 * and a trace once a minute: the disk of the log is often that of the database.
 */
final class Traces {

    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final int MOST = 200;

    private record Kept(String incident, long since) {}

    private final Map<String, Kept> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param incident by what this one is known, should its trace be new
     * @return the incident whose trace is the same; empty when this trace is worth keeping
     */
    synchronized Optional<String> alike(Throwable thrown, String incident) {
        var now = System.nanoTime();
        var place = place(thrown);
        var before = kept.get(place);
        if (before != null && now - before.since() < MOMENT.toNanos()) {
            return Optional.of(before.incident());
        }
        kept.remove(place);
        kept.put(place, new Kept(incident, now));
        return Optional.empty();
    }

    /** What went wrong, and where. */
    private static String place(Throwable thrown) {
        var first = thrown;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        var frames = first.getStackTrace();
        return first.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }
}
