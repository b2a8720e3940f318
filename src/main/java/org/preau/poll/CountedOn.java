package org.preau.poll;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.preau.member.Engagements;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
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

    @Override
    @UseCase
    public List<Ref> handOver(MemberId before, MemberId now) {
        var shown = participants.pollsOf(before).stream().map(poll -> Ref.to(Ref.Kind.POLL, poll)).toList();
        participants.giveTo(before, now);
        return shown;
    }
}
