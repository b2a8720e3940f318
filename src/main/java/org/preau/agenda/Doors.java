package org.preau.agenda;

import org.preau.member.Access;
import org.preau.member.Seats;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Component;

/** The one private door of this module: find among what the actor may see, then require the action. */
@Component
class Doors {

    private final Access access;
    private final EventRepository events;

    Doors(Access access, EventRepository events) {
        this.access = access;
        this.events = events;
    }

    Seats seats(Actor actor) {
        return access.seatsOf(actor);
    }

    Event event(Seats seats, EventId id) {
        var event = events.findAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        seats.require(AgendaAction.READ_EVENTS, event.audience());
        return event;
    }

    /** One's own event, or any as a lead; kept from others until the transaction ends. */
    Event lockedEvent(Actor actor, EventId id) {
        var seats = access.seatsOf(actor);
        var event = events.lockAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        seats.require(toKeep(actor, event), event.audience());
        return event;
    }

    boolean mayEdit(Actor actor, Seats seats, Event event) {
        return seats.may(toKeep(actor, event), event.audience());
    }

    /** What whoever keeps an event must be allowed: its author, to create one there still; anybody else, to edit them all. */
    private static AgendaAction toKeep(Actor actor, Event event) {
        var own = actor.member().filter(event::wasCreatedBy).isPresent();
        return own ? AgendaAction.CREATE_EVENT : AgendaAction.EDIT_EVENT;
    }
}
