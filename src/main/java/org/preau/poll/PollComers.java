package org.preau.poll;

import java.util.List;
import org.preau.agenda.Comer;
import org.preau.agenda.Comers;
import org.preau.agenda.EventId;
import org.preau.shared.Query;
import org.springframework.stereotype.Component;

/** Who answered « oui » to the date that was retained. */
@Component
class PollComers implements Comers {

    private final ParticipantRepository participants;

    PollComers(ParticipantRepository participants) {
        this.participants = participants;
    }

    @Override
    @Query
    public List<Comer> to(EventId event) {
        return participants.comingTo(event).stream()
                .map(coming -> new Comer(coming.member().orElse(null), coming.name().orElse("")))
                .toList();
    }
}
