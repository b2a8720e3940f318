package org.preau.agenda;

import java.util.List;

/** Implemented by a room whose things become events, such as a poll: whom it asked, and what they said, before there was an event. */
public interface Comers {

    /** Those of an event that came out of this room, in the order they came; nobody for any other event. */
    List<Comer> to(EventId event);
}
