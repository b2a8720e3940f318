package org.preau.poll;

import java.time.ZoneId;
import java.util.List;
import org.preau.agenda.When;
import org.preau.shared.Refusal;

/**
 * A poll as somebody writes it.
 *
 * @param zone whose clock the hours are told by
 * @param dates between 1 and 100, in order, none of them twice
 */
public record PollDraft(PollTerms terms, ZoneId zone, List<When> dates) {

    static final int MOST = 100;

    public PollDraft {
        dates = dates.stream().map(date -> date.in(zone)).distinct().sorted().toList();
        if (dates.isEmpty()) {
            throw new Refusal(PollReason.NO_DATE);
        }
        if (dates.size() > MOST) {
            throw new Refusal(PollReason.TOO_MANY_DATES, MOST);
        }
    }
}
