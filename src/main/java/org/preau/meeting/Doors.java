package org.preau.meeting;

import org.preau.member.Access;
import org.preau.member.Seats;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Component;

/** The one private door of this module: find among what the actor may see, then require the action. */
@Component
class Doors {

    private final Access access;
    private final MeetingRepository meetings;
    private final AgendaItemRepository items;

    Doors(Access access, MeetingRepository meetings, AgendaItemRepository items) {
        this.access = access;
        this.meetings = meetings;
        this.items = items;
    }

    /** A point, and the meeting that is kept from others until the transaction ends. */
    record Held(Meeting meeting, AgendaItem item) {}

    Seats seats(Actor actor) {
        return access.seatsOf(actor);
    }

    Meeting meeting(Seats seats, MeetingId id) {
        var meeting = meetings.findAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        seats.require(MeetingAction.READ_MEETING, meeting.audience());
        return meeting;
    }

    Meeting locked(Actor actor, MeetingId id, MeetingAction action) {
        var seats = access.seatsOf(actor);
        var meeting = meetings.lockAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        seats.require(action, meeting.audience());
        return meeting;
    }

    Held lockedItem(Actor actor, AgendaItemId id) {
        var of = items.meetingOf(id).map(MeetingId::new).orElseThrow(Refusal::notFound);
        var meeting = locked(actor, of, MeetingAction.EDIT_AGENDA);
        return new Held(meeting, items.find(of, id).orElseThrow(Refusal::notFound));
    }
}
