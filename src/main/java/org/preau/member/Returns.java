package org.preau.member;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.preau.account.FreshSignIn;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** How those who went are taken back: at once, as if they had never gone; or later, as a member whose seats are to be given anew, but for those that nobody else could give. */
@Service
public class Returns {

    private final MemberRepository members;
    private final GroupRepository groups;
    private final GroupSeatRepository places;
    private final Chairs chairs;
    private final Access access;
    private final FreshSignIn fresh;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Returns(
            MemberRepository members,
            GroupRepository groups,
            GroupSeatRepository places,
            Chairs chairs,
            Access access,
            FreshSignIn fresh,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.groups = groups;
        this.places = places;
        this.chairs = chairs;
        this.access = access;
        this.fresh = fresh;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Those who went, by name. Whoever closed their account has none, and is not among them. */
    @Query
    public List<FormerMember> former(Actor.Member actor) {
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        return members.formerIn(actor.association()).stream()
                .flatMap(member -> member.endedAt().map(until -> new FormerMember(member.person(), until)).stream())
                .toList();
    }

    /** How many they are. */
    @Query
    public long countFormer(Actor.Member actor) {
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        return members.countFormerIn(actor.association());
    }

    /**
     * Their seats and groups are as they were, but where somebody decided otherwise since.
     *
     * @throws Refusal moved on, when they came back meanwhile, or went a second time
     */
    @UseCase
    public void undo(Actor.Member actor, Departure departure) {
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        var member = locked(actor, departure.member());
        if (!member.endedAt().equals(Optional.of(departure.at()))) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        if (member.role().atLeast(Role.ADMIN)) {
            access.require(actor, AssociationAction.CHANGE_ROLES);
            fresh.requireAtScreen();
        }
        member.stay();
        seatAgain(actor, departure, resumed(actor, departure));
        tell(actor, member);
    }

    /** The groups to which they belong as before. */
    private Set<GroupId> resumed(Actor.Member actor, Departure departure) {
        return departure.mandates().stream()
                .filter(mandate -> groups.findIn(actor.association(), mandate.group())
                        .filter(group -> group.resume(departure.member(), mandate))
                        .isPresent())
                .map(Departure.MandateLeft::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A seat that came with a group comes back where the group has its place still. */
    private void seatAgain(Actor.Member actor, Departure departure, Set<GroupId> resumed) {
        var held = places
                .lockIn(departure.seats().stream()
                        .map(Departure.SeatLeft::space)
                        .toList())
                .stream()
                .filter(place -> resumed.contains(place.group()))
                .map(GroupSeat::key)
                .collect(Collectors.toUnmodifiableSet());
        departure.seats().stream()
                .filter(seat -> seat.group().map(group -> new GroupSeat.Key(seat.space(), group)).stream()
                        .allMatch(held::contains))
                .forEach(seat -> chairs.sitAgain(actor, departure.member(), seat));
    }

    /** Whoever managed the association does so no more, until an owner says it again. */
    @UseCase
    public void takeBack(Actor.Member actor, MemberId id) {
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        var member = locked(actor, id);
        if (member.isActive()) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        member.comeBack(member.role().atLeast(Role.ADMIN) ? Role.MEMBER : member.role(), clock.instant());
        chairs.keepAgain(actor, id);
        tell(actor, member);
    }

    /** Of somebody who has no name any more nothing is left to take back, nor of somebody who is there by another row. */
    private Member locked(Actor.Member actor, MemberId id) {
        return members.lock(id)
                .filter(member -> member.association().equals(actor.association())
                        && !member.name().isEmpty()
                        && !member.isElsewhere())
                .orElseThrow(Refusal::notFound);
    }

    private void tell(Actor.Member actor, Member member) {
        journal.keep(actor, actor.association(), JournalAct.MEMBER_TAKEN_BACK, member.id());
        events.publishEvent(new StandingChanged(member.id()));
        events.publishEvent(new RosterChanged(actor.association()));
    }
}
