package org.preau.meeting;

import java.time.Clock;
import java.util.UUID;
import org.preau.agenda.EventFace;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.member.Access;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefMaker;
import org.preau.shared.Refusal;
import org.preau.shared.Seed;
import org.preau.shared.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes meetings out of events, and events like any other out of meetings that nobody prepared. */
@Component
class MeetingMaker implements RefMaker {

    private final MeetingRepository meetings;
    private final Preparations preparations;
    private final Events agenda;
    private final Doors doors;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingMaker(
            MeetingRepository meetings,
            Preparations preparations,
            Events agenda,
            Doors doors,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.preparations = preparations;
        this.agenda = agenda;
        this.doors = doors;
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
        var meeting = meetings.lockOf(event.id()).map(Meeting::makeAgain).orElseGet(() -> fresh(actor, event));
        events.publishEvent(new MeetingEvent.MeetingMade(actor, meeting.spot()));
        return meeting.spot().topic();
    }

    private Meeting fresh(Actor actor, EventFace event) {
        return meetings.save(new Meeting(event.space(), access.everyoneIn(event.space()), event.id(), clock.instant())
                .madeBy(actor));
    }

    /** What people said about coming is kept beside the event; with points, or minutes, it stays a meeting. */
    @Override
    public void takeBack(Actor actor, UUID thing) {
        var meeting = doors.locked(actor, new MeetingId(thing), MeetingAction.MAKE_MEETING);
        if (preparations.hasPoints(meeting) || preparations.hasMinutes(meeting)) {
            throw new Refusal(MeetingReason.PREPARED);
        }
        meeting.unmake();
        events.publishEvent(new MeetingEvent.MeetingTakenBack(actor, meeting.spot()));
    }
}
