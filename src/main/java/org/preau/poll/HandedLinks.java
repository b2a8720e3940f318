package org.preau.poll;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Service;

/** What whoever keeps a poll did with the addresses of single people. */
@Service
public class HandedLinks {

    private final PollLinkRepository links;
    private final Doors doors;

    HandedLinks(PollLinkRepository links, Doors doors) {
        this.links = links;
        this.doors = doors;
    }

    /** Those who ever had one. */
    @Query
    public Map<ParticipantId, HandedLink> of(Actor actor, PollId id) {
        var seats = doors.seats(actor);
        if (!doors.mayManage(actor, seats, doors.poll(seats, id))) {
            throw Refusal.notAllowed();
        }
        return links.personal(id).stream()
                .collect(Collectors.groupingBy(
                        link -> link.participant().orElseThrow(),
                        Collectors.collectingAndThen(Collectors.toList(), HandedLinks::handed)));
    }

    private static HandedLink handed(List<PollLink> own) {
        return new HandedLink(
                own.stream()
                        .filter(link -> link.mailedAt().isEmpty())
                        .map(PollLink::createdAt)
                        .max(Instant::compareTo),
                own.stream().anyMatch(link -> !link.isEnded()));
    }
}
