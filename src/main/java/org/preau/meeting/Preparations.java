package org.preau.meeting;

import java.util.List;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.springframework.stereotype.Component;

/** What people did for a meeting already. */
@Component
class Preparations {

    private final AgendaItemRepository items;
    private final AttendanceRepository attendances;
    private final Making making;

    Preparations(AgendaItemRepository items, AttendanceRepository attendances, Making making) {
        this.items = items;
        this.attendances = attendances;
        this.making = making;
    }

    /** On its agenda; those in the bin wait there. */
    boolean hasPoints(Meeting meeting) {
        return !items.of(List.of(meeting.id())).isEmpty();
    }

    boolean hasMinutes(Meeting meeting) {
        return !making.made(Actor.system(), meeting.spot().topic()).isEmpty();
    }

    /** Anything that would be lost with it, be it in the bin. */
    boolean any(Meeting meeting) {
        return !items.allOf(meeting.id()).isEmpty()
                || !attendances.of(meeting.id()).isEmpty()
                || hasMinutes(meeting);
    }
}
