package org.preau.meeting;

import org.preau.agenda.AgendaEvent;
import org.preau.live.Live;
import org.preau.shared.Made;
import org.preau.shared.Ref;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** After commit, whoever has the meeting that something happened to, or the list of its space, open looks at it anew. */
@Component
class MeetingLive {

    private final Live live;

    MeetingLive(Live live) {
        this.live = live;
    }

    @TransactionalEventListener
    void on(MeetingEvent happened) {
        live.ring(happened.spot().topic());
        live.ring(happened.spot().list());
    }

    /** Its event, if somebody has that open, leads to it no more. */
    @TransactionalEventListener
    void on(MeetingEvent.MeetingTakenBack happened) {
        live.ring(AgendaEvent.topicOf(happened.space()));
    }

    /** Its minutes were begun. */
    @TransactionalEventListener
    void on(Made made) {
        if (made.from().kind() == Ref.Kind.MEETING) {
            live.ring(made.from());
        }
    }
}
