package org.preau.meeting;

import java.time.Clock;
import java.util.List;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Who comes to a meeting, said by themselves, or noted by a lead for who said so on the doorstep. */
@Service
public class Attendances {

    private final AttendanceRepository attendances;
    private final Doors doors;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attendances(
            AttendanceRepository attendances,
            Doors doors,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attendances = attendances;
        this.doors = doors;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** For the first time or anew. */
    @UseCase
    public void say(Actor.Member actor, MeetingId id, boolean coming) {
        write(actor, doors.locked(actor, id, MeetingAction.SAY_COMING), actor.id(), coming);
    }

    /** For somebody of the association. */
    @UseCase
    public void note(Actor actor, MeetingId id, MemberId member, boolean coming) {
        var meeting = doors.locked(actor, id, MeetingAction.NOTE_COMING);
        if (!people.among(meeting.space(), List.of(member)).contains(member)) {
            throw Refusal.notFound();
        }
        write(actor, meeting, member, coming);
    }

    private void write(Actor actor, Meeting meeting, MemberId member, boolean coming) {
        var now = clock.instant();
        var own = attendances
                .find(meeting.id(), member)
                .orElseGet(() -> attendances.save(new Attendance(meeting.id(), member, now)));
        own.say(coming, now);
        events.publishEvent(new MeetingEvent.ComingSaid(actor, meeting.spot(), member, coming));
    }
}
