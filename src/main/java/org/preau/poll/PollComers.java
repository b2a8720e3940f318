package org.preau.poll;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.agenda.Comer;
import org.preau.agenda.Comers;
import org.preau.agenda.EventId;
import org.preau.shared.Query;
import org.springframework.stereotype.Component;

/** What everybody in a poll answered to the date that was retained. */
@Component
class PollComers implements Comers {

    private final AnswerRows rows;

    PollComers(AnswerRows rows) {
        this.rows = rows;
    }

    @Override
    @Query
    public List<Comer> to(EventId event, LocalDate on) {
        return rows.toDate(event, on).stream().map(PollComers::comer).toList();
    }

    private static Comer comer(AnswerRows.ToDate row) {
        return new Comer(row.member(), row.name() == null ? "" : row.name(), said(row.answer()));
    }

    private static Comer.Said said(@Nullable Answer answer) {
        return switch (answer) {
            case YES -> Comer.Said.YES;
            case IF_NEED_BE -> Comer.Said.IF_NEED_BE;
            case NO -> Comer.Said.NO;
            case null -> Comer.Said.NOTHING;
        };
    }
}
