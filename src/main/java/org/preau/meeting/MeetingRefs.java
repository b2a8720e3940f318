package org.preau.meeting;

import java.util.List;
import java.util.Optional;
import org.preau.agenda.Events;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefPath;
import org.preau.shared.RefSource;
import org.springframework.stereotype.Component;

/** Meetings, as the other features point at them. By name they are found as the events that they are. */
@Component
class MeetingRefs implements RefSource {

    private static final RefPath PATH = new RefPath(Ref.Kind.MEETING, "meetings");

    private final MeetingRepository meetings;
    private final Events agenda;
    private final Doors doors;

    MeetingRefs(MeetingRepository meetings, Events agenda, Doors doors) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.doors = doors;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.MEETING;
    }

    @Override
    public Optional<Ref> at(String path) {
        return PATH.read(path);
    }

    @Override
    @Query
    public Optional<Preview> preview(Actor actor, Ref ref) {
        return meetings.findAmong(doors.seats(actor).audiences(), new MeetingId(ref.id())).map(meeting -> {
            var event = agenda.show(actor, meeting.event()).event();
            return new Preview(ref, event.title(), event.when().on().toString(), meeting.face(0).path());
        });
    }

    @Override
    public List<Preview> find(Actor actor, String words, int most) {
        return List.of();
    }
}
