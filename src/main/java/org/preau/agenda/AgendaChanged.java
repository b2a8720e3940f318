package org.preau.agenda;

import java.util.List;

/**
 * What changed in the agenda of a space: faces replace those of the same id.
 *
 * @param rev the revision that a screen reaches by it
 */
record AgendaChanged(long rev, List<EventFace> events, List<EventId> gone) {}
