package org.preau.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The meetings of a space: those to come, the next first; those that are over, the last first. */
public record MeetingList(List<MeetingLine> coming, List<MeetingLine> past) {

    /** When time alone changes it: the first of those to come is over. */
    public Optional<Instant> changes() {
        return coming.stream().map(line -> line.event().ends()).min(Comparator.naturalOrder());
    }
}
