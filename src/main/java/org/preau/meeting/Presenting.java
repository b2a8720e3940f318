package org.preau.meeting;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.member.Engagements;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.springframework.stereotype.Component;

/** Who presents a point of some agenda, or of whom it is said whether they come. */
@Component
class Presenting implements Engagements {

    private final AgendaItemRepository items;
    private final AttendanceRepository attendances;

    Presenting(AgendaItemRepository items, AttendanceRepository attendances) {
        this.items = items;
        this.attendances = attendances;
    }

    @Override
    @Query
    public Set<MemberId> among(Collection<MemberId> people) {
        return Stream.of(items.presentersAmong(people), attendances.comersAmong(people)).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
