package org.preau.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.agenda.EventFace;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Service;

/** Meetings: listed and shown. */
@Service
public class Meetings {

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final ComingList coming;
    private final Events agenda;
    private final Doors doors;

    Meetings(MeetingRepository meetings, AgendaItemRepository items, ComingList coming, Events agenda, Doors doors) {
        this.meetings = meetings;
        this.items = items;
        this.coming = coming;
        this.agenda = agenda;
        this.doors = doors;
    }

    /** Those among the events that the agenda of the space lists. */
    @Query
    public MeetingList in(Actor actor, SpaceId space) {
        var events = agenda.in(actor, space);
        return new MeetingList(lines(actor, events.coming()), lines(actor, events.past()));
    }

    private List<MeetingLine> lines(Actor actor, List<EventFace> events) {
        var found = of(actor, events.stream().map(EventFace::id).toList());
        return events.stream()
                .flatMap(event -> Stream.ofNullable(found.get(event.id())).map(meeting -> new MeetingLine(meeting, event)))
                .toList();
    }

    /** Which of these events are meetings, as far as the actor sees them. */
    @Query
    public Map<EventId, MeetingFace> of(Actor actor, Collection<EventId> events) {
        var seen = doors.seats(actor).audiences();
        if (seen.isEmpty() || events.isEmpty()) {
            return Map.of();
        }
        var found = meetings.ofAmong(seen, events);
        var points = items.of(found.stream().map(Meeting::id).toList()).stream()
                .collect(Collectors.groupingBy(AgendaItem::meeting, Collectors.summingInt(_ -> 1)));
        return found.stream()
                .map(meeting -> meeting.face(points.getOrDefault(meeting.id(), 0)))
                .collect(Collectors.toMap(MeetingFace::event, Function.identity()));
    }

    @Query
    public MeetingDetail show(Actor actor, MeetingId id) {
        var seats = doors.seats(actor);
        var meeting = doors.meeting(seats, id);
        var listed = items.of(List.of(id)).stream().map(AgendaItem::face).toList();
        var offered = new MeetingDetail.Offered(
                seats.may(MeetingAction.MAKE_MEETING, meeting.audience()),
                seats.may(MeetingAction.EDIT_AGENDA, meeting.audience()),
                seats.may(MeetingAction.SAY_COMING, meeting.audience()),
                seats.may(MeetingAction.NOTE_COMING, meeting.audience()));
        return new MeetingDetail(
                meeting.face(listed.size()), agenda.show(actor, meeting.event()), listed, coming.of(meeting), offered);
    }
}
