package org.preau.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.member.Engagements;
import org.preau.member.Successions;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Component;

/** Who presents a point of some agenda, or of whom it is said whether they come, and whose meeting it is. */
@Component
class Presenting implements Engagements, Successions {

    private final AgendaItemRepository items;
    private final AttendanceRepository attendances;
    private final MeetingRepository meetings;

    Presenting(AgendaItemRepository items, AttendanceRepository attendances, MeetingRepository meetings) {
        this.items = items;
        this.attendances = attendances;
        this.meetings = meetings;
    }

    @Override
    @Query
    public Set<MemberId> among(Collection<MemberId> people) {
        return Stream.of(items.presentersAmong(people), attendances.comersAmong(people))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @UseCase
    public List<Ref> handOver(MemberId before, MemberId now) {
        var shown = Stream.of(items.meetingsOf(before), attendances.meetingsOf(before))
                .flatMap(List::stream)
                .distinct()
                .map(meeting -> Ref.to(Ref.Kind.MEETING, meeting))
                .toList();
        items.giveTo(before, now);
        attendances.unite(before, now);
        attendances.giveTo(before, now);
        attendances.forgetOf(before);
        meetings.giveTo(before, now);
        return shown;
    }
}
