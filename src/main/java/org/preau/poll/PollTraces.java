package org.preau.poll;

import java.util.Collection;
import java.util.List;
import org.preau.member.Traces;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.springframework.stereotype.Component;

/** The polls that a human asked. */
@Component
class PollTraces implements Traces {

    private final PollRepository polls;

    PollTraces(PollRepository polls) {
        this.polls = polls;
    }

    @Override
    public String part() {
        return "polls";
    }

    @Override
    @Query
    public List<Asked> of(Collection<MemberId> memberships) {
        return polls.askedBy(memberships).stream().map(Poll::head).map(poll -> new Asked(poll.title(), poll.about(), poll.venue())).toList();
    }

    /** One poll, in the words it was asked. */
    record Asked(String title, String about, String venue) {}
}
