package org.preau.member;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.SpaceId;
import org.preau.shared.UseCase;
import org.preau.shared.Words;
import org.preau.shared.text.Alphabet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Who sits in a space: joining, leaving, giving and taking seats. Places of whole groups are in {@link GroupSeating}. */
@Service
public class Seating {

    private final SeatRepository seats;
    private final SpaceRepository spaces;
    private final MemberRepository members;
    private final GroupRepository groups;
    private final People people;
    private final Chairs chairs;
    private final Access access;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Seating(
            SeatRepository seats,
            SpaceRepository spaces,
            MemberRepository members,
            GroupRepository groups,
            People people,
            Chairs chairs,
            Access access,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seats = seats;
        this.spaces = spaces;
        this.members = members;
        this.groups = groups;
        this.people = people;
        this.chairs = chairs;
        this.access = access;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The people of a space, by name. */
    @Query
    public List<Person> people(Actor actor, SpaceId space) {
        access.seatsOf(actor).require(SeatAction.SEE_SEATS, space);
        return members.seatedIn(space).stream().map(Member::person).toList();
    }

    /** Those of them whose names hold these words, so many at most. */
    @Query
    public List<Person> people(Actor actor, SpaceId space, String words, int most) {
        access.seatsOf(actor).require(SeatAction.SEE_SEATS, space);
        return members.seatedIn(space, Words.each(words), Limit.of(most)).stream()
                .map(Member::person)
                .toList();
    }

    /** The seats of a space: those who lead first, then by name. */
    @Query
    public List<Sitting> sittings(Actor actor, SpaceId space) {
        access.seatsOf(actor).require(SeatAction.SEE_SEATS, space);
        var taken = seats.in(space);
        var faces = people.named(taken.stream().map(Seat::member).toList());
        var names = groupNames(
                taken.stream().flatMap(seat -> seat.group().stream()).distinct().toList());
        return taken.stream()
                .map(seat -> new Sitting(
                        faces.of(seat.member()), seat.level(), seat.group().map(names::get)))
                .sorted(Comparator.comparing(Sitting::level)
                        .reversed()
                        .thenComparing(sitting -> sitting.person().name(), Alphabet.ORDER))
                .toList();
    }

    private Map<GroupId, String> groupNames(List<GroupId> ids) {
        return groups.among(ids).stream().collect(Collectors.toMap(Group::id, Group::name));
    }

    /** One press in an open space; refused as unknown elsewhere. Joining twice changes nothing. */
    @UseCase
    public void join(Actor.Member actor, SpaceId space) {
        access.seatsOf(actor).require(SeatAction.JOIN, space);
        refuseArchived(space);
        if (seats.find(space, actor.id()).isEmpty()) {
            chairs.sit(actor, space, actor.id(), Level.MEMBER);
        }
    }

    /** A seat in a closed space by one's office in the association: the space is told. */
    @UseCase
    public void enterByOffice(Actor.Member actor, SpaceId space) {
        access.require(actor, AssociationAction.ENTER_BY_OFFICE);
        if (spaces.findClosedIn(actor.association(), space).isEmpty()) {
            throw Refusal.notFound();
        }
        if (seats.find(space, actor.id()).isEmpty()) {
            chairs.sit(actor, space, actor.id(), Level.MEMBER);
            events.publishEvent(new SpaceEvent.EnteredByOffice(actor, space, actor.id()));
            journal.keep(actor, actor.association(), JournalAct.SEAT_TAKEN_BY_OFFICE, actor.id());
        }
    }

    /** A secret or archived space in which nobody has a seat since a day: its new lead is announced there. */
    @UseCase
    public void takeOver(Actor.Member actor, SpaceId space) {
        access.require(actor, AssociationAction.TAKE_OVER);
        if (spaces.lockForsakenIn(actor.association(), space, Spaces.forsakenBefore(clock))
                .isEmpty()) {
            throw Refusal.notFound();
        }
        chairs.sit(actor, space, actor.id(), Level.LEAD);
        events.publishEvent(new SpaceEvent.EnteredByOffice(actor, space, actor.id()));
        journal.keep(actor, actor.association(), JournalAct.SEAT_TAKEN_BY_OFFICE, actor.id());
    }

    /** The last lead cannot leave while others stay: somebody must keep the space. */
    @UseCase
    public void leave(Actor.Member actor, SpaceId space) {
        access.seatsOf(actor).require(SeatAction.LEAVE, space);
        stand(actor, space, actor.id());
    }

    /** Gives a seat to a member of the same association, or changes the level of the one they have. */
    @UseCase
    public void give(Actor.Member actor, SpaceId space, MemberId member, Level level) {
        access.seatsOf(actor).require(SeatAction.GIVE_SEAT, space);
        if (members.findIn(actor.association(), member).filter(Member::isActive).isEmpty()) {
            throw Refusal.notFound();
        }
        var seat = seats.find(space, member);
        if (seat.isEmpty()) {
            chairs.sit(actor, space, member, Level.seated(level));
        } else {
            chairs.keepALead(space, member, level);
            seat.get().makeOwn();
            chairs.raise(actor, seat.get(), Level.seated(level));
        }
    }

    /** Gives back one that was taken, as it was; refused when they have another since. */
    @UseCase
    public void giveBack(Actor.Member actor, SpaceId space, MemberId member, Level level) {
        access.seatsOf(actor).require(SeatAction.GIVE_SEAT, space);
        if (seats.find(space, member).isPresent()) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        give(actor, space, member, level);
    }

    @UseCase
    public void take(Actor.Member actor, SpaceId space, MemberId member) {
        access.seatsOf(actor).require(SeatAction.GIVE_SEAT, space);
        stand(actor, space, member);
    }

    private void stand(Actor actor, SpaceId space, MemberId member) {
        var seat = seats.find(space, member).orElseThrow(Refusal::notFound);
        chairs.keepALead(space, member, Level.VISITOR);
        chairs.stand(actor, seat);
    }

    private void refuseArchived(SpaceId space) {
        if (spaces.findAmong(List.of(space), space).filter(Space::isArchived).isPresent()) {
            throw new Refusal(MemberReason.SPACE_ARCHIVED);
        }
    }
}
