package org.preau.poll;

import java.util.Collection;
import java.util.List;
import org.preau.member.Traces;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.springframework.stereotype.Component;

/** The answers that a human gave to polls. */
@Component
class AnswerTraces implements Traces {

    private final AnswerRows rows;

    AnswerTraces(AnswerRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "answers";
    }

    @Override
    @Query
    public List<AnswerRows.Given> of(Collection<MemberId> memberships) {
        return rows.givenBy(memberships);
    }
}
