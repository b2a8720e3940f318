package org.preau.member;

import java.time.Clock;
import java.util.List;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Who sits in a space: joining, leaving, giving and taking seats. */
@Service
public class Seating {

    private final SeatRepository seats;
    private final MemberRepository members;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Seating(
            SeatRepository seats,
            MemberRepository members,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seats = seats;
        this.members = members;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The people of a space, by name. */
    @Query
    public List<Person> people(Actor actor, SpaceId space) {
        access.seatsOf(actor).require(SeatAction.SEE_SEATS, space);
        return members.seatedIn(space).stream().map(Member::person).toList();
    }

    /** One press in an open space; refused as unknown elsewhere. Joining twice changes nothing. */
    @UseCase
    public void join(Actor.Member actor, SpaceId space) {
        access.seatsOf(actor).require(SeatAction.READ_SPACE, space);
        if (seats.find(space, actor.id()).isEmpty()) {
            sit(actor, space, actor.id(), Level.MEMBER);
        }
    }

    /** The last lead cannot leave while others stay: somebody must keep the space. */
    @UseCase
    public void leave(Actor.Member actor, SpaceId space) {
        access.seatsOf(actor).require(SeatAction.READ_SPACE, space);
        stand(actor, space, actor.id());
    }

    /** Gives a seat to a member of the same association, or changes the level of the one they have. */
    @UseCase
    public void give(Actor.Member actor, SpaceId space, MemberId member, Level level) {
        access.seatsOf(actor).require(SeatAction.GIVE_SEAT, space);
        if (members.findIn(actor.association(), member).isEmpty()) {
            throw Refusal.notFound();
        }
        var seat = seats.find(space, member);
        if (seat.isEmpty()) {
            sit(actor, space, member, level);
        } else {
            keepALead(space, member, level);
            seat.get().raiseTo(level);
            events.publishEvent(new SpaceEvent.SeatGiven(actor, space, member, level));
        }
    }

    @UseCase
    public void take(Actor.Member actor, SpaceId space, MemberId member) {
        access.seatsOf(actor).require(SeatAction.GIVE_SEAT, space);
        stand(actor, space, member);
    }

    private void sit(Actor actor, SpaceId space, MemberId member, Level level) {
        seats.save(new Seat(space, member, level, clock.instant()));
        events.publishEvent(new SpaceEvent.SeatGiven(actor, space, member, level));
    }

    private void stand(Actor actor, SpaceId space, MemberId member) {
        var seat = seats.find(space, member).orElseThrow(Refusal::notFound);
        keepALead(space, member, Level.VISITOR);
        seats.delete(seat);
        events.publishEvent(new SpaceEvent.SeatTaken(actor, space, member));
    }

    private void keepALead(SpaceId space, MemberId member, Level next) {
        var others = seats.in(space).stream().filter(seat -> !seat.member().equals(member)).toList();
        var kept = next == Level.LEAD || others.stream().anyMatch(seat -> seat.level() == Level.LEAD);
        if (!kept && !others.isEmpty()) {
            throw new Refusal(MemberReason.LAST_LEAD);
        }
    }
}
