package org.preau.member;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sitting down and standing up, told as it happens; the rights are asked before, by whoever calls. */
@Component
class Chairs {

    private final SeatRepository seats;
    private final MemberRepository members;
    private final SpaceRepository spaces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chairs(
            SeatRepository seats,
            MemberRepository members,
            SpaceRepository spaces,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seats = seats;
        this.members = members;
        this.spaces = spaces;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refused as unknown when the member is gone, or is going at this moment. Whoever sits there meanwhile keeps their seat. Who is the
     * first where everybody had left leads the space.
     */
    Seat sit(Actor actor, SpaceId space, MemberId member, Level level) {
        if (members.staying(List.of(member)).isEmpty()) {
            throw Refusal.notFound();
        }
        var seat = seats.find(space, member).orElseGet(() -> place(actor, space, member, level));
        findALead(actor, space);
        return seat;
    }

    /** For somebody who is known to stay until the transaction ends. */
    Seat place(Actor actor, SpaceId space, MemberId member, Level level) {
        var seat = seats.save(new Seat(space, member, level, clock.instant()));
        events.publishEvent(new SpaceEvent.SeatGiven(actor, space, member, level));
        return seat;
    }

    void raise(Actor actor, Seat seat, Level level) {
        seat.raiseTo(level);
        events.publishEvent(new SpaceEvent.SeatGiven(actor, seat.space(), seat.member(), level));
    }

    void stand(Actor actor, Seat seat) {
        rise(actor, seat);
        forsake(List.of(seat.space()), null);
    }

    private void rise(Actor actor, Seat seat) {
        seats.delete(seat);
        events.publishEvent(new SpaceEvent.SeatTaken(actor, seat.space(), seat.member()));
    }

    /**
     * They are gone: whoever sat longest, on the highest level, keeps the spaces that they led alone.
     *
     * @return what they left
     */
    List<Departure.SeatLeft> standUpEverywhere(Actor actor, MemberId member) {
        var left = seats.lockOf(member).stream().map(seat -> leave(actor, seat)).toList();
        forsake(spaces(left, seat -> seat.group().isEmpty()), member);
        forsake(spaces(left, seat -> seat.group().isPresent()), null);
        return left;
    }

    /** The same for many who go together, in as few statements as for one: nobody takes their going back. */
    void standUpEverywhere(Actor actor, Collection<MemberId> members) {
        var left = seats.lockOfAll(members);
        left.forEach(seat -> rise(actor, seat));
        left.stream().map(Seat::space).distinct().forEach(space -> findALead(actor, space));
        forsake(left.stream().map(Seat::space).toList(), null);
    }

    private static List<SpaceId> spaces(List<Departure.SeatLeft> left, Predicate<Departure.SeatLeft> which) {
        return left.stream().filter(which).map(Departure.SeatLeft::space).toList();
    }

    private void forsake(List<SpaceId> left, @Nullable MemberId by) {
        var empty = left.isEmpty() ? left : spaces.emptyAmong(left);
        if (!empty.isEmpty()) {
            spaces.forsake(empty, clock.instant(), by);
        }
    }

    private Departure.SeatLeft leave(Actor actor, Seat seat) {
        rise(actor, seat);
        var heir = heir(seat.space());
        var before = heir.map(one -> new Departure.Heir(one.member(), one.level()));
        heir.ifPresent(one -> raise(actor, one, Level.LEAD));
        return new Departure.SeatLeft(seat.space(), seat.level(), seat.group(), seat.since(), before);
    }

    /** They are back as if they had never gone; whoever came to lead the space by that leads it no more. */
    void sitAgain(Actor actor, MemberId member, Departure.SeatLeft left) {
        if (seats.find(left.space(), member).isPresent()) {
            return;
        }
        var seat = seats.save(new Seat(left.space(), member, left.level(), left.since()));
        left.group().ifPresent(seat::cameWith);
        events.publishEvent(new SpaceEvent.SeatGiven(actor, left.space(), member, left.level()));
        left.heir()
                .ifPresent(heir -> seats.find(left.space(), heir.member())
                        .filter(one -> one.level() == Level.LEAD)
                        .ifPresent(one -> raise(actor, one, heir.before())));
        findALead(actor, left.space());
    }

    /**
     * They are back, some time later: they keep again the spaces that their end left to nobody, as long as nobody else came. A seat
     * that they had by a group was the group's.
     */
    void keepAgain(Actor actor, MemberId member) {
        spaces.lockForsakenBy(member).forEach(space -> place(actor, space.id(), member, Level.LEAD));
    }

    /** Whoever sits there sits there as that member from now on; where they did already, on the higher level of the two, and in person if either was. */
    void moveTo(Actor actor, Seat seat, MemberId member) {
        seats.find(seat.space(), member).ifPresentOrElse(own -> widen(actor, own, seat), () -> {
            var moved = seats.save(new Seat(seat.space(), member, seat.level(), seat.since()));
            seat.group().ifPresent(moved::cameWith);
            events.publishEvent(new SpaceEvent.SeatGiven(actor, seat.space(), member, seat.level()));
        });
    }

    private void widen(Actor actor, Seat own, Seat other) {
        if (own.group().isEmpty() || other.group().isEmpty()) {
            own.makeOwn();
        } else if (other.level().atLeast(own.level())) {
            other.group().ifPresent(own::cameWith);
        }
        if (!own.level().atLeast(other.level())) {
            raise(actor, own, other.level());
        }
    }

    /** A space with people always has a lead. */
    void findALead(Actor actor, SpaceId space) {
        heir(space).ifPresent(heir -> raise(actor, heir, Level.LEAD));
    }

    /** Whoever is to lead it from now on, where nobody does. */
    private Optional<Seat> heir(SpaceId space) {
        var left = seats.in(space);
        return left.stream().anyMatch(seat -> seat.level() == Level.LEAD)
                ? Optional.empty()
                : left.stream()
                        .max(Comparator.comparing(Seat::level)
                                .thenComparing(Comparator.comparing(Seat::since).reversed()));
    }

    /** @throws Refusal last lead, when others would stay without one */
    void keepALead(SpaceId space, MemberId member, Level next) {
        var others = seats.lockIn(space).stream()
                .filter(seat -> !seat.member().equals(member))
                .toList();
        var kept = next == Level.LEAD || others.stream().anyMatch(seat -> seat.level() == Level.LEAD);
        if (!kept && !others.isEmpty()) {
            throw new Refusal(MemberReason.LAST_LEAD);
        }
    }
}
