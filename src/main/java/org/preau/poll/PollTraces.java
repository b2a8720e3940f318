package org.preau.poll;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
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
    public List<Asked> of(Collection<MemberId> memberships, Set<AudienceId> seen) {
        return polls.askedBy(memberships).stream()
                .map(poll -> seen.contains(poll.audience()) ? asked(poll) : Asked.at(poll.created()))
                .toList();
    }

    private static Asked asked(Poll poll) {
        var head = poll.head();
        return new Asked(head.title(), head.about(), head.venue(), poll.created());
    }

    /** One poll; of one that is no longer seen the moment only. */
    record Asked(
            @Nullable String title,
            @Nullable String about,
            @Nullable String venue,
            Instant at) {

        static Asked at(Instant at) {
            return new Asked(null, null, null, at);
        }
    }
}
