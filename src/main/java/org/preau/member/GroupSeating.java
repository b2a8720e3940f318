package org.preau.member;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.SpaceId;
import org.preau.shared.UseCase;
import org.preau.shared.text.Alphabet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Places given to whole groups. Each of their people gets a seat of their own, marked with the group;
 * it ends with the membership, unless they sat there before or were given a seat in person.
 */
@Service
public class GroupSeating {

    private final GroupSeatRepository places;
    private final GroupRepository groups;
    private final SeatRepository seats;
    private final Chairs chairs;
    private final ClosedDoors doors;
    private final Access access;
    private final MemberRepository members;
    private final ApplicationEventPublisher events;
    private final Days days;

    GroupSeating(
            GroupSeatRepository places,
            GroupRepository groups,
            SeatRepository seats,
            Chairs chairs,
            ClosedDoors doors,
            Access access,
            MemberRepository members,
            ApplicationEventPublisher events,
            Days days) {
        this.places = places;
        this.groups = groups;
        this.seats = seats;
        this.chairs = chairs;
        this.doors = doors;
        this.access = access;
        this.members = members;
        this.events = events;
        this.days = days;
    }

    /** The groups that have a place in a space, by name. */
    @Query
    public List<GroupPlace> places(Actor actor, SpaceId space) {
        access.seatsOf(actor).require(SeatAction.SEE_SEATS, space);
        var levels = places.in(space).stream().collect(Collectors.toMap(GroupSeat::group, GroupSeat::level));
        return groups.among(levels.keySet()).stream()
                .map(group -> new GroupPlace(group.id(), group.name(), Objects.requireNonNull(levels.get(group.id()))))
                .sorted(Comparator.comparing(GroupPlace::name, Alphabet.ORDER))
                .toList();
    }

    /** Gives a place to a group of the association, or changes the level of the one it has. */
    @UseCase
    public void give(Actor.Member actor, SpaceId space, GroupId id, Level level) {
        access.seatsOf(actor).require(SeatAction.GIVE_SEAT, space);
        var group = groups.findIn(actor.association(), id).orElseThrow(Refusal::notFound);
        places.find(space, group.id())
                .ifPresentOrElse(
                        place -> place.raiseTo(Level.seated(level)),
                        () -> places.save(new GroupSeat(space, group.id(), Level.seated(level))));
        settle(actor, List.of(space), Set.of());
        events.publishEvent(new RosterChanged(actor.association()));
    }

    @UseCase
    public void take(Actor.Member actor, SpaceId space, GroupId id) {
        access.seatsOf(actor).require(SeatAction.GIVE_SEAT, space);
        places.lockIn(List.of(space));
        places.delete(places.find(space, id).orElseThrow(Refusal::notFound));
        settle(actor, List.of(space), Set.of());
        events.publishEvent(new RosterChanged(actor.association()));
    }

    /** Gives back the seat that somebody had with their group; refused when they are due none any more. */
    @UseCase
    public void seatAgain(Actor.Member actor, SpaceId space, MemberId member) {
        access.seatsOf(actor).require(SeatAction.GIVE_SEAT, space);
        var due = due(places.lockIn(List.of(space)), days.today(space));
        var one = Optional.ofNullable(due.get(member)).orElseThrow(() -> new Refusal(SharedReason.MOVED_ON));
        seats.find(space, member)
                .ifPresentOrElse(seat -> keep(actor, seat, one.place()), () -> seat(actor, member, one.place()));
        events.publishEvent(new RosterChanged(actor.association()));
    }

    /** The associations in which somebody may sit with a group. */
    @Query
    List<AssociationId> associations() {
        return places.associations().stream().map(AssociationId::new).toList();
    }

    /**
     * Where the groups were not followed until today, however long ago that was: somebody sits there with a group that they belong to no
     * more, or that has no place there; or a mandate began since the place was followed. A portion of those spaces, by their ids.
     *
     * @param last the last one of the portion before
     */
    @Query
    List<SpaceId> astray(AssociationId association, SpaceId last) {
        return places.astray(association, days.today(association), last).stream()
                .map(SpaceId::new)
                .toList();
    }

    @UseCase
    void follow(SpaceId space) {
        settle(Actor.system(), List.of(space), Set.of());
    }

    /** @param newcomers who belongs to the group from this moment on */
    void settle(Actor actor, Group group, Set<MemberId> newcomers) {
        settle(actor, places.spacesOf(group.id()), newcomers);
    }

    void withdraw(Actor actor, Group group) {
        var left = places.spacesOf(group.id());
        places.lockIn(left);
        places.of(group.id()).forEach(places::delete);
        settle(actor, left, Set.of());
    }

    /**
     * Makes the seats of spaces what their groups say; doing it twice changes nothing. Who has no seat and could have had one before left
     * it, or lost it to those who lead the space, and is not seated again because something else moved there. Nobody else settles meanwhile:
     * who belongs is read once whoever settled before is done. Then, over all these spaces, come those who are due a seat, and the seats
     * last, as when somebody goes.
     */
    private void settle(Actor actor, List<SpaceId> spaces, Set<MemberId> newcomers) {
        var held = places.lockIn(spaces).stream().collect(Collectors.groupingBy(GroupSeat::space));
        var due = new LinkedHashMap<SpaceId, Map<MemberId, Due>>();
        for (var space : spaces) {
            var today = days.today(space);
            var there = held.getOrDefault(space, List.of());
            due.put(space, due(there, today));
            there.forEach(place -> place.follow(today));
        }
        due.forEach((space, people) -> settle(actor, space, people, newcomers));
    }

    private void settle(Actor actor, SpaceId space, Map<MemberId, Due> due, Set<MemberId> newcomers) {
        var there = seats.lockIn(space);
        var seated = there.stream().map(Seat::member).collect(Collectors.toSet());
        var entered = new HashMap<MemberId, GroupId>();
        due.forEach((member, one) -> {
            if (!seated.contains(member) && (one.begins() || newcomers.contains(member))) {
                seat(actor, member, one.place());
                entered.put(member, one.place().group());
            }
        });
        there.stream()
                .filter(seat -> seat.group().isPresent())
                .forEach(seat -> Optional.ofNullable(due.get(seat.member()))
                        .ifPresentOrElse(one -> keep(actor, seat, one.place()), () -> chairs.stand(actor, seat)));
        chairs.findALead(actor, space);
        doors.openedByGroups(actor, space, entered);
    }

    /** Who is due a seat, through which place; through the highest when there are several. Who is gone is due none. */
    private Map<MemberId, Due> due(List<GroupSeat> held, LocalDate today) {
        var byGroup = held.stream().collect(Collectors.toMap(GroupSeat::group, Function.identity()));
        var due = new HashMap<MemberId, Due>();
        for (var belonging : groups.belonging(byGroup.keySet(), today)) {
            var place = Objects.requireNonNull(byGroup.get(belonging.group()));
            due.merge(belonging.member(), new Due(place, place.isNewsTo(belonging.since())), Due::and);
        }
        var staying = members.staying(due.keySet());
        due.keySet().removeIf(member -> !staying.contains(member.value()));
        return due;
    }

    private void seat(Actor actor, MemberId member, GroupSeat place) {
        chairs.place(actor, place.space(), member, place.level()).cameWith(place.group());
    }

    /** A seat of one's own is left as it is. */
    private void keep(Actor actor, Seat seat, GroupSeat place) {
        if (seat.group().isPresent()) {
            seat.cameWith(place.group());
            if (seat.level() != place.level()) {
                chairs.raise(actor, seat, place.level());
            }
        }
    }

    /** @param begins whether a mandate began since its place was followed */
    private record Due(GroupSeat place, boolean begins) {

        Due and(Due other) {
            return new Due(place.level().atLeast(other.place.level()) ? place : other.place, begins || other.begins);
        }
    }
}
