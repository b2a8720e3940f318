package org.preau.member;

import java.time.LocalDate;
import java.util.Optional;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/**
 * How somebody belongs to a group.
 *
 * @param until the last day, or empty for as long as it lasts; never before the first
 */
public record Mandate(Optional<Office> office, LocalDate since, Optional<LocalDate> until) {

    public Mandate {
        if (isFarAway(since)) {
            throw new Refusal(SharedReason.DATE_RANGE);
        }
        if (until.filter(since::isAfter).isPresent()) {
            throw new Refusal(MemberReason.MANDATE_ENDS_FIRST);
        }
    }

    /** For whoever says it now; rows and archives of earlier versions hold « until the year 9999 » for ever. */
    Mandate requireNear() {
        if (until.filter(Mandate::isFarAway).isPresent()) {
            throw new Refusal(SharedReason.DATE_RANGE);
        }
        return this;
    }

    private static boolean isFarAway(LocalDate day) {
        return day.getYear() < 1900 || day.getYear() > 2200;
    }

    /** A plain member of the group, from that day on. */
    public static Mandate from(LocalDate since) {
        return new Mandate(Optional.empty(), since, Optional.empty());
    }

    /** Whether its last day came before that one. */
    boolean isOverBy(LocalDate day) {
        return until.filter(day::isAfter).isPresent();
    }

    boolean runsOn(LocalDate day) {
        return !since.isAfter(day) && !isOverBy(day);
    }

    /** Of the two of one person: this one unless the other alone runs on that day or after it; with the other's office where it has none. */
    Mandate or(Mandate other, LocalDate day) {
        if (isOverBy(day) || !runsOn(day) && other.runsOn(day)) {
            return other;
        }
        return new Mandate(office.or(other::office), since, until);
    }

    /** As much of it as comes before that day. */
    Optional<Mandate> before(LocalDate day) {
        return since.isBefore(day)
                ? Optional.of(new Mandate(office, since, Optional.of(day.minusDays(1))))
                : Optional.empty();
    }
}
