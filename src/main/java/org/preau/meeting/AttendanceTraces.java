package org.preau.meeting;

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

/** What somebody said about coming, in « Télécharger mes données ». */
@Component
class AttendanceTraces implements Traces {

    private final AttendanceRepository attendances;

    AttendanceTraces(AttendanceRepository attendances) {
        this.attendances = attendances;
    }

    @Override
    public String part() {
        return "attendances";
    }

    @Override
    @Query
    public List<?> of(Collection<MemberId> memberships, Set<AudienceId> seen) {
        return attendances.by(memberships).stream()
                .map(said -> new Trace(
                        seen.contains(said.getAudience()) ? said.getTitle() : null,
                        said.getAt(),
                        Coming.clearly(said.getComing())))
                .toList();
    }

    /** @param meeting its title; null of one that is no longer seen */
    private record Trace(@Nullable String meeting, Instant saidAt, Coming coming) {}
}
