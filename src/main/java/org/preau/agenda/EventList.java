package org.preau.agenda;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The events of a space: those to come, the next first; those that are over, the last first. */
public record EventList(List<EventFace> coming, List<EventFace> past) {

    /** When time alone changes it: the first of those to come is over. */
    public Optional<Instant> changes() {
        return coming.stream().map(EventFace::ends).min(Comparator.naturalOrder());
    }
}
