package org.preau.meeting;

import java.time.Clock;
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
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Meetings: listed and shown. */
@Service
public class Meetings {

    private static final Limit LISTED = Limit.of(200);

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final ComingList coming;
    private final Events agenda;
    private final Doors doors;
    private final Clock clock;

    Meetings(
            MeetingRepository meetings,
            AgendaItemRepository items,
            ComingList coming,
            Events agenda,
            Doors doors,
            Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.coming = coming;
        this.agenda = agenda;
        this.doors = doors;
        this.clock = clock;
    }

    /** Of a space: the next 200, and the last 200 of those that are over, however many other events lie between them. */
    @Query
    public MeetingList in(Actor actor, SpaceId space) {
        var seats = doors.seats(actor);
        seats.require(MeetingAction.READ_MEETING, space);
        var seen = seats.audiencesIn(space);
        var now = clock.instant();
        return new MeetingList(
                lines(actor, meetings.coming(seen, now, LISTED)), lines(actor, meetings.past(seen, now, LISTED)));
    }

    private List<MeetingLine> lines(Actor actor, List<Meeting> found) {
        var events = agenda.among(actor, found.stream().map(Meeting::event).toList()).stream()
                .collect(Collectors.toMap(EventFace::id, Function.identity()));
        return faces(found).stream()
                .flatMap(meeting ->
                        Stream.ofNullable(events.get(meeting.event())).map(event -> new MeetingLine(meeting, event)))
                .toList();
    }

    private List<MeetingFace> faces(List<Meeting> found) {
        var points = items.of(found.stream().map(Meeting::id).toList()).stream()
                .collect(Collectors.groupingBy(AgendaItem::meeting, Collectors.summingInt(_ -> 1)));
        return found.stream()
                .map(meeting -> meeting.face(points.getOrDefault(meeting.id(), 0)))
                .toList();
    }

    /** Which of these events are meetings, as far as the actor sees them. */
    @Query
    public Map<EventId, MeetingFace> of(Actor actor, Collection<EventId> events) {
        var seen = doors.seats(actor).audiences();
        if (seen.isEmpty() || events.isEmpty()) {
            return Map.of();
        }
        return faces(meetings.ofAmong(seen, events)).stream()
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
