package org.preau.poll;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
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
    public List<Given> of(Collection<MemberId> memberships, Set<AudienceId> seen) {
        return rows.givenBy(memberships).stream()
                .map(one -> new Given(
                        seen.contains(one.audience()) ? one.poll() : null,
                        one.on(),
                        one.at(),
                        one.answer(),
                        one.remark()))
                .toList();
    }

    /**
     * One answer.
     *
     * @param at null for the whole day
     * @param remark what they wrote under all their answers, perhaps empty
     */
    record Given(
            @Nullable String poll, LocalDate on, @Nullable LocalTime at, Answer answer, String remark) {}
}
