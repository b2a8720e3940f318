package org.preau.agenda;

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

/** The events that a human put in an agenda. */
@Component
class EventTraces implements Traces {

    private final EventRepository events;

    EventTraces(EventRepository events) {
        this.events = events;
    }

    @Override
    public String part() {
        return "events";
    }

    @Override
    @Query
    public List<Entered> of(Collection<MemberId> memberships, Set<AudienceId> seen) {
        return events.createdBy(memberships).stream()
                .map(event -> seen.contains(event.audience()) ? entered(event) : Entered.at(event.created()))
                .toList();
    }

    private static Entered entered(Event event) {
        var face = event.face();
        return new Entered(face.title(), face.when(), face.venue(), event.created());
    }

    /** One event; of one that is no longer seen the moment only. */
    record Entered(
            @Nullable String title,
            @Nullable When when,
            @Nullable String venue,
            Instant at) {

        static Entered at(Instant at) {
            return new Entered(null, null, null, at);
        }
    }
}
