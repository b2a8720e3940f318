package org.preau.poll;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preau.agenda.When;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;

/**
 * A poll as somebody writes it.
 *
 * @param zone whose clock the hours are told by
 * @param dates between 1 and 100, in order, none of them twice
 * @param expected whose answers are counted on
 * @param from what it comes out of, such as a message
 */
public record PollDraft(PollTerms terms, ZoneId zone, List<When> dates, Set<MemberId> expected, Optional<Ref> from) {

    public static final int MOST = 100;

    public PollDraft {
        dates = dates.stream().map(date -> date.in(zone)).distinct().sorted().toList();
        expected = Set.copyOf(expected);
        if (dates.isEmpty()) {
            throw new Refusal(PollReason.NO_DATE);
        }
        if (dates.size() > MOST) {
            throw new Refusal(PollReason.TOO_MANY_DATES, MOST);
        }
    }

    /** @throws Refusal date over, with its day and its hour if it has one; closing past */
    void requireToCome(Instant now) {
        dates.stream().filter(date -> date.isOver(zone, now)).findFirst().ifPresent(over -> {
            throw over.at() == null
                    ? new Refusal(PollReason.DATE_OVER, over.on())
                    : new Refusal(PollReason.DATE_OVER, over.on(), over.at());
        });
        terms.requireToCome(now);
    }

    /** Of which nobody is expected to answer, and which comes out of nothing. */
    public PollDraft(PollTerms terms, ZoneId zone, List<When> dates) {
        this(terms, zone, dates, Set.of(), Optional.empty());
    }

    public PollDraft expecting(Collection<MemberId> members) {
        return new PollDraft(terms, zone, dates, Set.copyOf(members), from);
    }

    public PollDraft outOf(Optional<Ref> thing) {
        return new PollDraft(terms, zone, dates, expected, thing);
    }
}
