package org.preau.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preau.agenda.EventFace;
import org.preau.agenda.Events;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefPath;
import org.preau.shared.RefSource;
import org.springframework.stereotype.Component;

/** Meetings, as the other features point at them. By name they are found as the events that they are. */
@Component
class MeetingRefs implements RefSource.WithPages {

    static final RefPath PAGES = new RefPath(Ref.Kind.MEETING, "s/*/meetings/*");

    private final MeetingRepository meetings;
    private final Events agenda;
    private final Doors doors;

    MeetingRefs(MeetingRepository meetings, Events agenda, Doors doors) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.doors = doors;
    }

    @Override
    public RefPath pages() {
        return PAGES;
    }

    @Override
    @Query
    public List<Preview> previews(Actor actor, Collection<UUID> things) {
        var ids = things.stream().map(MeetingId::new).toList();
        var found = meetings.allAmong(doors.seats(actor).audiences(), ids);
        var events = agenda.among(actor, found.stream().map(Meeting::event).toList()).stream()
                .collect(Collectors.toMap(EventFace::id, Function.identity()));
        return found.stream()
                .filter(meeting -> events.containsKey(meeting.event()))
                .map(meeting -> preview(meeting, Objects.requireNonNull(events.get(meeting.event()))))
                .toList();
    }

    private static Preview preview(Meeting meeting, EventFace event) {
        var face = meeting.face(0);
        return new Preview(face.ref(), event.title(), "", event.when().on(), face.path());
    }
}
