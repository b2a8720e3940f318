package org.preau.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/**
 * A day, or an hour of a day, as people write it on a calendar; in which zone is told beside it. A whole day is a date and means the
 * same day for everybody.
 *
 * @param at null for the whole day
 * @param minutes how long it lasts; 0 when nobody said, and for a whole day
 */
public record When(LocalDate on, @Nullable LocalTime at, int minutes) implements Comparable<When> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST = 7 * 24 * 60;
    private static final Comparator<When> ORDER = Comparator.comparing(When::on)
            .thenComparing(when -> Optional.ofNullable(when.at()).orElse(LocalTime.MIN))
            .thenComparing(when -> when.at() != null);

    public When {
        if (on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR) {
            throw new Refusal(SharedReason.DATE_RANGE);
        }
        if (minutes < 0 || minutes > LONGEST) {
            throw new Refusal(AgendaReason.DURATION);
        }
        minutes = at == null ? 0 : minutes;
        at = at == null ? null : at.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The whole of a day. */
    public static When wholeDay(LocalDate on) {
        return new When(on, null, 0);
    }

    public boolean untimed() {
        return at == null;
    }

    /**
     * The same, when it is one moment on the clocks of that zone.
     *
     * @throws Refusal for an hour that the clocks skip that day, or show twice, with that day and hour: nothing is shifted in silence
     */
    public When in(ZoneId zone) {
        if (at != null) {
            var offsets = zone.getRules().getValidOffsets(on.atTime(at)).size();
            if (offsets != 1) {
                throw new Refusal(offsets == 0 ? AgendaReason.HOUR_SKIPPED : AgendaReason.HOUR_TWICE, on, at);
            }
        }
        return this;
    }

    public Instant begins(ZoneId zone) {
        return at == null
                ? on.atStartOfDay(zone).toInstant()
                : on.atTime(at).atZone(zone).toInstant();
    }

    /** When it is over: the next midnight for a whole day, the beginning itself when nobody said how long. */
    public Instant ends(ZoneId zone) {
        return at == null
                ? on.plusDays(1).atStartOfDay(zone).toInstant()
                : begins(zone).plus(Duration.ofMinutes(minutes));
    }

    /** On its own clock: until its hour strikes, or the whole day is over. */
    public LocalDateTime plannableUntil() {
        return at == null ? on.plusDays(1).atStartOfDay() : on.atTime(at);
    }

    /** Whether it is too late to plan it. */
    public boolean isOver(ZoneId zone, Instant now) {
        return !plannableUntil().atZone(zone).toInstant().isAfter(now);
    }

    @Override
    public int compareTo(When other) {
        return ORDER.compare(this, other);
    }
}
