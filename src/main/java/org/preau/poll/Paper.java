package org.preau.poll;

import java.util.List;
import java.util.Optional;
import org.preau.agenda.EventFace;
import org.preau.member.AssociationCard;
import org.preau.member.Person;

/**
 * A poll as whoever holds a link sees it.
 *
 * @param asker who asks; empty when they were erased
 * @param own the person whose answers the link opens; empty for the link for all
 * @param people everybody in the poll
 * @param event what the retained date became
 */
public record Paper(
        PollHead poll,
        AssociationCard association,
        Optional<Person> asker,
        boolean open,
        List<DateLine> lines,
        Optional<ParticipantFace> own,
        List<ParticipantFace> people,
        Optional<EventFace> event) {

    public long answered() {
        return people.stream().filter(ParticipantFace::answered).count();
    }
}
