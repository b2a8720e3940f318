package org.preau.member;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chairs(SeatRepository seats, MemberRepository members, ApplicationEventPublisher events, Clock clock) {
        this.seats = seats;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** Refused as unknown when the member is gone, or is going at this moment. Whoever sits there meanwhile keeps their seat. */
    Seat sit(Actor actor, SpaceId space, MemberId member, Level level) {
        if (members.staying(List.of(member)).isEmpty()) {
            throw Refusal.notFound();
        }
        return seats.find(space, member).orElseGet(() -> place(actor, space, member, level));
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
        seats.delete(seat);
        events.publishEvent(new SpaceEvent.SeatTaken(actor, seat.space(), seat.member()));
    }

    /** They are gone: whoever sat longest, on the highest level, keeps the spaces that they led alone. */
    void standUpEverywhere(Actor actor, MemberId member) {
        for (var seat : seats.lockOf(member)) {
            stand(actor, seat);
            findALead(actor, seat.space());
        }
    }

    /** A space with people always has a lead. */
    void findALead(Actor actor, SpaceId space) {
        var left = seats.in(space);
        if (left.stream().noneMatch(seat -> seat.level() == Level.LEAD)) {
            left.stream()
                    .max(Comparator.comparing(Seat::level).thenComparing(Comparator.comparing(Seat::since).reversed()))
                    .ifPresent(heir -> raise(actor, heir, Level.LEAD));
        }
    }

    /** @throws Refusal last lead, when others would stay without one */
    void keepALead(SpaceId space, MemberId member, Level next) {
        var others = seats.lockIn(space).stream().filter(seat -> !seat.member().equals(member)).toList();
        var kept = next == Level.LEAD || others.stream().anyMatch(seat -> seat.level() == Level.LEAD);
        if (!kept && !others.isEmpty()) {
            throw new Refusal(MemberReason.LAST_LEAD);
        }
    }
}
