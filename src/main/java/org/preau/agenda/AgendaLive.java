package org.preau.agenda;

import java.util.List;
import org.preau.live.Live;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** After commit, reads again the event that something happened to, for whoever has the agenda of its space open. */
@Component
class AgendaLive {

    private final Live live;
    private final EventRepository events;

    AgendaLive(Live live, EventRepository events) {
        this.live = live;
        this.events = events;
    }

    @TransactionalEventListener
    void on(AgendaEvent happened) {
        live.afterwards(() -> live.publish(happened.spot().topic(), revision -> changed(revision, happened.spot().event())));
    }

    private AgendaChanged changed(long revision, EventId event) {
        var found = events.read(List.of(event)).stream().map(Event::face).toList();
        return new AgendaChanged(revision, found, found.isEmpty() ? List.of(event) : List.of());
    }
}
