package org.preau.member;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.preau.account.FreshSignIn;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * How members go. Their words stay, under their name; after the end of an account, under « ancien membre ».
 * Their seats end at once, and with them every screen they have open.
 */
@Service
public class Departures {

    private final MemberRepository members;
    private final GroupRepository groups;
    private final SeatRequestRepository requests;
    private final Roles roles;
    private final Chairs chairs;
    private final Access access;
    private final FreshSignIn fresh;
    private final Journal journal;
    private final Days days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Departures(
            MemberRepository members,
            GroupRepository groups,
            SeatRequestRepository requests,
            Roles roles,
            Chairs chairs,
            Access access,
            FreshSignIn fresh,
            Journal journal,
            Days days,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.groups = groups;
        this.requests = requests;
        this.roles = roles;
        this.chairs = chairs;
        this.access = access;
        this.fresh = fresh;
        this.journal = journal;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nobody ends a member whose role is above their own; the end of one who manages the association asks for a fresh sign-in.
     * The owners are locked before the door is asked: whoever was one a moment ago is none any more.
     *
     * @return the way back, for {@link Returns}
     */
    @UseCase
    public Departure end(Actor.Member actor, MemberId id) {
        members.lockOwners(actor.association());
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        var member =
                members.findIn(actor.association(), id).filter(Member::isActive).orElseThrow(Refusal::notFound);
        if (member.role().atLeast(Role.ADMIN)) {
            access.require(actor, AssociationAction.CHANGE_ROLES);
            fresh.requireAtScreen();
        }
        return go(actor, member);
    }

    @UseCase
    public void leave(Actor.Member actor) {
        var _ = go(
                actor,
                members.findIn(actor.association(), actor.id())
                        .filter(Member::isActive)
                        .orElseThrow(Refusal::notFound));
    }

    /**
     * The account is being deleted: each membership ends and loses its name, phone and addresses.
     *
     * @throws Refusal last owner, when an association would be left without one: nothing is erased then
     */
    @UseCase
    public void erase(Actor.System system, AccountId account) {
        for (var member : members.allOf(account)) {
            if (member.isActive()) {
                var _ = go(system, member);
            }
            member.erase();
            events.publishEvent(new RosterChanged(member.association()));
        }
    }

    /** Yesterday was the last day of what ran; what begins today or later never was. */
    private List<Departure.MandateLeft> endMandates(Member member) {
        var today = days.today(member.association());
        return groups.of(member.id()).stream()
                .flatMap(group -> group.end(member.id(), today).stream())
                .toList();
    }

    /** The rights are asked before, by whoever calls. */
    Departure go(Actor actor, Member member) {
        roles.keepAnOwnerWithout(member.association(), member.id());
        members.lock(member.id());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        member.end(now);
        var mandates = endMandates(member);
        requests.forget(member.id());
        var left = chairs.standUpEverywhere(actor, member.id());
        journal.keep(actor, member.association(), JournalAct.MEMBER_ENDED, member.id());
        events.publishEvent(new StandingChanged(member.id()));
        events.publishEvent(new RosterChanged(member.association()));
        return new Departure(member.id(), now, left, mandates);
    }
}
