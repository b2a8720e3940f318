package org.preau.agenda;

import java.time.LocalDate;
import java.util.List;

/** Implemented by a room whose things become events, such as a poll: whom it asked, and what they said, before there was an event. */
public interface Comers {

    /**
     * Those of an event that came out of this room, in the order they came; nobody for any other event.
     *
     * @param on the day on which it is: what was said to another one is not taken for this one
     */
    List<Comer> to(EventId event, LocalDate on);
}
