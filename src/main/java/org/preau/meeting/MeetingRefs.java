package org.preau.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.agenda.AgendaEvent;
import org.preau.agenda.EventFace;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefPath;
import org.preau.shared.RefSource;
import org.preau.shared.Standing;
import org.springframework.stereotype.Component;

/** Meetings, as the other features point at them. By name they are found as the events that they are. */
@Component
class MeetingRefs implements RefSource.WithPages {

    static final RefPath PAGES = new RefPath(Ref.Kind.MEETING, "s/*/meetings/*");

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final Events agenda;
    private final Doors doors;

    MeetingRefs(MeetingRepository meetings, AgendaItemRepository items, Events agenda, Doors doors) {
        this.meetings = meetings;
        this.items = items;
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
        var events = events(actor, found);
        return found.stream()
                .filter(meeting -> events.containsKey(meeting.event()))
                .map(meeting -> preview(meeting, Objects.requireNonNull(events.get(meeting.event()))))
                .toList();
    }

    private Map<EventId, EventFace> events(Actor actor, List<Meeting> found) {
        return agenda.among(actor, found.stream().map(Meeting::event).toList()).stream()
                .collect(Collectors.toMap(EventFace::id, Function.identity()));
    }

    /** When and where, and how many points its agenda has. */
    @Override
    @Query
    public List<Standing> standings(Actor actor, Collection<UUID> things) {
        var found = meetings.allAmong(
                doors.seats(actor).audiences(),
                things.stream().map(MeetingId::new).toList());
        var events = events(actor, found);
        var points = items.of(found.stream().map(Meeting::id).toList()).stream()
                .collect(Collectors.groupingBy(AgendaItem::meeting, Collectors.summingInt(_ -> 1)));
        return found.stream()
                .filter(meeting -> events.containsKey(meeting.event()))
                .map(meeting -> standing(
                        meeting,
                        Objects.requireNonNull(events.get(meeting.event())),
                        points.getOrDefault(meeting.id(), 0)))
                .toList();
    }

    private static Standing standing(Meeting meeting, EventFace event, int points) {
        var topics = List.of(meeting.spot().topic(), AgendaEvent.topicOf(meeting.space()));
        var facts = Stream.concat(event.facts().stream(), Stream.of(Standing.Fact.of("meeting.fact.points", points)))
                .toList();
        return new Standing(meeting.spot().topic(), facts, topics);
    }

    private static Preview preview(Meeting meeting, EventFace event) {
        var face = meeting.face(0);
        return new Preview(face.ref(), event.title(), "", event.when().on(), event.cancelled(), face.path());
    }
}
