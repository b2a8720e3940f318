package org.preau.board;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/**
 * When a card is due: a day, or a day and an hour, in the association's own time. It means the same day for everybody.
 *
 * @param at null for the whole day
 */
public record Due(LocalDate on, @Nullable LocalTime at) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    public Due {
        if (on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR) {
            throw new Refusal(SharedReason.DATE_RANGE);
        }
        at = at == null ? null : at.truncatedTo(ChronoUnit.MINUTES);
    }

    /** An instant, as the people of that zone read it on their clock. */
    static Due of(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return new Due(local.toLocalDate(), local.toLocalTime());
    }

    /** {@code 2026-12-10} or {@code 2026-12-10T18:30}. */
    @JsonValue
    @Override
    public String toString() {
        return at == null ? on.toString() : on.atTime(at).toString();
    }
}
