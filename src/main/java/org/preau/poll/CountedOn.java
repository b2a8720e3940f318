package org.preau.poll;

import java.util.Collection;
import java.util.Set;
import org.preau.member.Engagements;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.springframework.stereotype.Component;

/** Whose answer some poll counts on, or has. */
@Component
class CountedOn implements Engagements {

    private final ParticipantRepository participants;

    CountedOn(ParticipantRepository participants) {
        this.participants = participants;
    }

    @Override
    @Query
    public Set<MemberId> among(Collection<MemberId> people) {
        return participants.membersAmong(people);
    }
}
