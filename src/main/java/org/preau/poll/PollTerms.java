package org.preau.poll;

import java.time.Instant;
import org.preau.agenda.Venue;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;

/** What whoever keeps a poll may rewrite as long as it is open. */
public record PollTerms(Title title, About about, Venue venue, Instant closesAt) {

    /** The last day of dates, wherever it ends. */
    private static final Instant LATEST = Instant.parse("2201-01-01T12:00:00Z");

    public PollTerms {
        if (closesAt.isAfter(LATEST)) {
            throw new Refusal(SharedReason.DATE_RANGE);
        }
    }

    /** The same, with another closing. */
    PollTerms closingAt(Instant other) {
        return new PollTerms(title, about, venue, other);
    }

    /** @throws Refusal when it would take no answer any more */
    void requireToCome(Instant now) {
        if (!closesAt.isAfter(now)) {
            throw new Refusal(PollReason.CLOSING_PAST);
        }
    }
}
