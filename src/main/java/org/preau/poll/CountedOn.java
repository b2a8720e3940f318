package org.preau.poll;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preau.member.Engagements;
import org.preau.member.Successions;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Component;

/** Whose answer some poll counts on, or has, and whose poll it is. */
@Component
class CountedOn implements Engagements, Successions {

    private final ParticipantRepository participants;
    private final PollLinkRepository links;
    private final PollRepository polls;

    CountedOn(ParticipantRepository participants, PollLinkRepository links, PollRepository polls) {
        this.participants = participants;
        this.links = links;
        this.polls = polls;
    }

    @Override
    @Query
    public Set<MemberId> among(Collection<MemberId> people) {
        return participants.membersAmong(people);
    }

    @Override
    @UseCase
    public List<Ref> handOver(MemberId before, MemberId now) {
        var twins = participants.everyOf(before);
        var in = twins.stream().map(Participant::poll).toList();
        var there = participants.memberIn(in, now).stream()
                .collect(Collectors.toMap(Participant::poll, Function.identity()));
        twins.forEach(twin -> Optional.ofNullable(there.get(twin.poll())).ifPresent(own -> unite(own, twin)));
        participants.giveTo(before, now);
        polls.giveTo(before, now);
        return in.stream().map(poll -> Ref.to(Ref.Kind.POLL, poll)).toList();
    }

    private void unite(Participant own, Participant twin) {
        own.unite(twin);
        links.giveTo(twin.id(), own.id());
    }
}
