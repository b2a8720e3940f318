package org.preau.member;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whoever comes to read a closed or secret space, and was let in by none of those who lead it, is announced there. */
@Component
class ClosedDoors {

    private final SpaceRepository spaces;
    private final SeatRepository seats;
    private final GroupRepository groups;
    private final ApplicationEventPublisher events;

    ClosedDoors(
            SpaceRepository spaces, SeatRepository seats, GroupRepository groups, ApplicationEventPublisher events) {
        this.spaces = spaces;
        this.seats = seats;
        this.groups = groups;
        this.events = events;
    }

    /** Some sat down with their groups, whose people others choose. Whoever came to lead the space by that very act did not before. */
    void openedByGroups(Actor actor, SpaceId space, Map<MemberId, GroupId> newcomers) {
        if (newcomers.isEmpty() || closed(List.of(space)).isEmpty() || leads(actor, space, newcomers)) {
            return;
        }
        var names = groups.among(List.copyOf(newcomers.values())).stream()
                .collect(Collectors.toMap(Group::id, Group::name));
        var entrants = newcomers.entrySet().stream()
                .map(one -> new SpaceEvent.Entrant(one.getKey(), names.getOrDefault(one.getValue(), "")))
                .sorted(Comparator.comparing(
                                (SpaceEvent.Entrant one) -> !actor.member().equals(Optional.of(one.member())))
                        .thenComparing(one -> one.member().toString()))
                .toList();
        events.publishEvent(new SpaceEvent.EnteredByGroup(actor, space, entrants));
    }

    private boolean leads(Actor actor, SpaceId space, Map<MemberId, GroupId> newcomers) {
        return actor.member()
                .filter(member -> !newcomers.containsKey(member))
                .flatMap(member -> seats.find(space, member))
                .filter(seat -> seat.level() == Level.LEAD)
                .isPresent();
    }

    /** Somebody who sat there on paper signs in from now on. */
    void openedByAccount(Actor.Member actor) {
        closed(seats.of(actor.id()).stream().map(Seat::space).toList())
                .forEach(space -> events.publishEvent(new SpaceEvent.SignsIn(actor, space, actor.id())));
    }

    private List<SpaceId> closed(List<SpaceId> some) {
        return spaces.among(some).stream()
                .filter(space -> space.openness() != Openness.OPEN)
                .map(Space::id)
                .toList();
    }
}
