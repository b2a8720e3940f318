package org.preau.agenda;

import java.util.List;
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
        return keptEvent(actor, id, AgendaAction.EDIT_EVENT);
    }

    /** The same, to put it into the bin. */
    Event unwantedEvent(Actor actor, EventId id) {
        return keptEvent(actor, id, AgendaAction.REMOVE_EVENT);
    }

    private Event keptEvent(Actor actor, EventId id, AgendaAction others) {
        var seats = access.seatsOf(actor);
        var event = events.lockAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        seats.require(toKeep(actor, event, others), event.audience());
        return event;
    }

    /** One that is in the bin, for whoever may put it there; nobody forgets it meanwhile. */
    Event removedEvent(Actor actor, EventId id) {
        var seats = access.seatsOf(actor);
        return events.lockRemoved(List.of(id)).stream()
                .filter(event -> mayRemove(actor, seats, event))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    boolean mayEdit(Actor actor, Seats seats, Event event) {
        return seats.may(toKeep(actor, event, AgendaAction.EDIT_EVENT), event.audience());
    }

    boolean mayRemove(Actor actor, Seats seats, Event event) {
        return seats.may(toKeep(actor, event, AgendaAction.REMOVE_EVENT), event.audience());
    }

    /**
     * What whoever keeps an event must be allowed: its author, to create one there still.
     *
     * @param others what anybody else must be allowed
     */
    private static AgendaAction toKeep(Actor actor, Event event, AgendaAction others) {
        return actor.member().filter(event::wasCreatedBy).isPresent() ? AgendaAction.CREATE_EVENT : others;
    }
}
