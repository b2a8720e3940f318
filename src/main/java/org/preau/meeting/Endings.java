package org.preau.meeting;

import java.util.List;
import org.preau.agenda.AgendaEvent;
import org.preau.agenda.EventId;
import org.preau.shared.Forgotten;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets meetings go with their events: those that never were, and those whose time in the bin is over. */
@Component
class Endings {

    private final MeetingRepository meetings;
    private final Preparations preparations;
    private final ApplicationEventPublisher events;

    Endings(MeetingRepository meetings, Preparations preparations, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.preparations = preparations;
        this.events = events;
    }

    /** An empty meeting goes with its event; one that people prepared already keeps it from being undone. */
    @EventListener
    void on(AgendaEvent.EventTakenBack undone) {
        meetings.lockOf(undone.spot().event()).ifPresent(meeting -> {
            if (!meeting.isUnmade() && preparations.any(meeting)) {
                throw new Refusal(SharedReason.MOVED_ON);
            }
            forget(List.of(meeting.id()));
            events.publishEvent(new MeetingEvent.MeetingTakenBack(undone.by(), meeting.spot()));
        });
    }

    /** The minutes stay: they are a document of their own. */
    @EventListener
    void on(Forgotten forgotten) {
        var gone = meetings.allOf(forgotten.things().stream().map(EventId::new).toList());
        if (!gone.isEmpty()) {
            forget(gone);
        }
    }

    private void forget(List<MeetingId> gone) {
        meetings.forget(gone);
        events.publishEvent(new Forgotten(gone.stream().map(MeetingId::value).toList()));
    }
}
