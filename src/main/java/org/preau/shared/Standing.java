package org.preau.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a thing stands at the moment, as a link to it tells at a glance.
 *
 * @param facts in the order they are read
 * @param topics the live topics that tell when any of that, or its title, changes
 */
public record Standing(Ref ref, List<Fact> facts, List<Ref> topics) {

    /**
     * In the words of its feature.
     *
     * @param key of the sentence
     * @param values what varies in it: numbers, words, a {@link Moment}, or an instant or its {@link Day}, told on the reader's clock
     */
    public record Fact(String key, List<Object> values) {

        public static Fact of(String key, Object... values) {
            return new Fact(key, List.of(values));
        }

        /** That needs no words around it. */
        public static Fact bare(Object value) {
            return of("shared.fact", value);
        }
    }

    /** The day of a moment, on the reader's calendar. */
    public record Day(Instant at) {}

    /**
     * A day, and perhaps an hour, on the clock by which it was said.
     *
     * @param zone whose clock that is; null for the reader’s own
     */
    public record Moment(
            LocalDate on, @Nullable LocalTime at, @Nullable ZoneId zone) {}
}
