package org.preau.meeting;

import java.time.Clock;
import java.util.List;
import org.preau.agenda.AgendaEvent;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.member.Access;
import org.preau.shared.Actor;
import org.preau.shared.Forgotten;
import org.preau.shared.Making;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefMaker;
import org.preau.shared.Refusal;
import org.preau.shared.Seed;
import org.preau.shared.SharedReason;
import org.preau.shared.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes meetings out of events, and lets them go with an event that never was. */
@Component
class MeetingMaker implements RefMaker {

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final AttendanceRepository attendances;
    private final Events agenda;
    private final Making making;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingMaker(
            MeetingRepository meetings,
            AgendaItemRepository items,
            AttendanceRepository attendances,
            Events agenda,
            Making making,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.attendances = attendances;
        this.agenda = agenda;
        this.making = making;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.MEETING;
    }

    @Override
    @Query
    public boolean offered(Actor actor, SpaceId space) {
        return access.seatsOf(actor).may(MeetingAction.MAKE_MEETING, space);
    }

    @Override
    public Ref make(Actor actor, Seed seed) {
        if (seed.from().kind() != Ref.Kind.EVENT) {
            throw Refusal.notFound();
        }
        var event = agenda.show(actor, new EventId(seed.from().id())).event();
        access.seatsOf(actor).require(MeetingAction.MAKE_MEETING, event.space());
        var meeting = meetings.save(
                new Meeting(event.space(), access.everyoneIn(event.space()), event.id(), clock.instant()).madeBy(actor));
        events.publishEvent(new MeetingEvent.MeetingMade(actor, meeting.spot()));
        return meeting.spot().topic();
    }

    /** An empty meeting goes with its event; one that people prepared already keeps it from being undone. */
    @EventListener
    void on(AgendaEvent.EventTakenBack undone) {
        meetings.lockOf(undone.spot().event()).ifPresent(meeting -> {
            if (isPrepared(meeting)) {
                throw new Refusal(SharedReason.MOVED_ON);
            }
            meetings.forget(meeting.id());
            events.publishEvent(new MeetingEvent.MeetingTakenBack(undone.by(), meeting.spot()));
            events.publishEvent(new Forgotten(List.of(meeting.id().value())));
        });
    }

    private boolean isPrepared(Meeting meeting) {
        return !items.allOf(meeting.id()).isEmpty()
                || !attendances.of(meeting.id()).isEmpty()
                || !making.made(Actor.system(), meeting.spot().topic()).isEmpty();
    }
}
