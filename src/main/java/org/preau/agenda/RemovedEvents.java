package org.preau.agenda;

import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Events that were entered by mistake: what is called off stays on the list, what should not be there goes into the bin. */
@Service
public class RemovedEvents {

    private final Doors doors;
    private final Bin bin;
    private final ApplicationEventPublisher happenings;

    RemovedEvents(Doors doors, Bin bin, ApplicationEventPublisher happenings) {
        this.doors = doors;
        this.bin = bin;
        this.happenings = happenings;
    }

    /** One's own event, or any as a lead: into the bin, and the meeting that it is with it. */
    @UseCase
    public void remove(Actor actor, EventId id) {
        var event = doors.unwantedEvent(actor, id);
        event.remove();
        bin.put(actor, event.spot().space(), event.ref());
        happenings.publishEvent(new AgendaEvent.EventRemoved(actor, event.spot()));
    }

    /** Out of the bin, as it was. */
    @UseCase
    public void bringBack(Actor actor, EventId id) {
        var event = doors.removedEvent(actor, id);
        event.bringBack();
        bin.takeOut(event.ref());
        happenings.publishEvent(new AgendaEvent.EventBroughtBack(actor, event.spot()));
    }
}
