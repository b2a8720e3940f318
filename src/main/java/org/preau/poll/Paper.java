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
 * @param others some of those who answered
 * @param event what the retained date became
 */
public record Paper(
        PollHead poll,
        AssociationCard association,
        Optional<Person> asker,
        boolean open,
        List<DateLine> lines,
        Optional<ParticipantFace> own,
        Others others,
        Optional<EventFace> event) {

    /**
     * Who else is in the poll: a page shows some of them, and counts the rest.
     *
     * @param answered how many answered, whoever looks among them
     * @param people how many are in the poll
     * @param unseen how many others answered and are not shown
     */
    public record Others(List<ParticipantFace> shown, long answered, long people, long unseen) {}
}
