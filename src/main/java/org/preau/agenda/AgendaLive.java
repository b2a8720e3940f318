package org.preau.agenda;

import org.preau.live.Live;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** After commit, whoever has the agenda of a space open in which something happened to an event looks at it anew. */
@Component
class AgendaLive {

    private final Live live;

    AgendaLive(Live live) {
        this.live = live;
    }

    @TransactionalEventListener
    void on(AgendaEvent happened) {
        live.afterwards(() -> live.startAnew(happened.spot().topic()));
    }
}
