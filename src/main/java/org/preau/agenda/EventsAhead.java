package org.preau.agenda;

import java.util.List;
import org.preau.shared.Further;

/**
 * What takes place next where somebody sits.
 *
 * @param next 8 at most, the first to begin first
 * @param further how many more each space has
 */
public record EventsAhead(List<EventFace> next, List<Further> further) {}
