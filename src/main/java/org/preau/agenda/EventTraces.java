package org.preau.agenda;

import java.util.Collection;
import java.util.List;
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
    public List<Entered> of(Collection<MemberId> memberships) {
        return events.createdBy(memberships).stream().map(Event::face).map(event -> new Entered(event.title(), event.when(), event.venue())).toList();
    }

    /** One event. */
    record Entered(String title, When when, String venue) {}
}
