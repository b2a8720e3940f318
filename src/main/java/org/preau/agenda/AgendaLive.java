package org.preau.agenda;

import java.util.List;
import org.preau.live.Live;
import org.preau.shared.Made;
import org.preau.shared.Ref;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** After commit, whoever has the agenda of a space open in which something happened to an event looks at it anew. */
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
        live.ring(happened.spot().topic());
    }

    /** It became something, such as a meeting, which is not offered any more. */
    @TransactionalEventListener
    void on(Made made) {
        if (made.from().kind() == Ref.Kind.EVENT) {
            live.afterwards(() -> events.read(List.of(new EventId(made.from().id())))
                    .forEach(event -> live.startAnew(event.spot().topic())));
        }
    }
}
