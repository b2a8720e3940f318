package org.preau.today;

import org.preau.live.Live;
import org.preau.shared.Happening;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** After commit, whatever happened in a space rings at every « Aujourd’hui » of those who sit there, which look again. */
@Component
class DayBell {

    private final Live live;

    DayBell(Live live) {
        this.live = live;
    }

    /** All that happens in a space. */
    static Ref of(SpaceId space) {
        return Ref.to(Ref.Kind.ACTIVITY, space);
    }

    @TransactionalEventListener
    void on(Happening happening) {
        live.ring(of(happening.space()));
    }
}
