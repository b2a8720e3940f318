package org.preau.member;

import java.time.Clock;
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
     */
    @UseCase
    public void end(Actor.Member actor, MemberId id) {
        members.lockOwners(actor.association());
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        var member = members.findIn(actor.association(), id).filter(Member::isActive).orElseThrow(Refusal::notFound);
        if (member.role().atLeast(Role.ADMIN)) {
            access.require(actor, AssociationAction.CHANGE_ROLES);
            fresh.requireAtScreen();
        }
        go(actor, member);
    }

    @UseCase
    public void leave(Actor.Member actor) {
        go(actor, members.findIn(actor.association(), actor.id()).filter(Member::isActive).orElseThrow(Refusal::notFound));
    }

    /**
     * The account is being deleted: each membership ends and loses its name, phone and addresses.
     *
     * @throws Refusal last owner, when an association would be left without one: nothing is erased then
     */
    @UseCase
    public void erase(Actor.System system, AccountId account) {
        for (var member : members.everOf(account)) {
            if (member.isActive()) {
                go(system, member);
            }
            member.erase();
            events.publishEvent(new RosterChanged(member.association()));
        }
    }

    /** Yesterday was the last day of what ran; what begins today or later never was. */
    private void endMandates(Member member) {
        var today = days.today(member.association());
        groups.of(member.id()).forEach(group -> group.end(member.id(), today));
    }

    private void go(Actor actor, Member member) {
        roles.keepAnOwnerWithout(member.association(), member.id());
        members.lock(member.id());
        member.end(clock.instant());
        endMandates(member);
        requests.forget(member.id());
        chairs.standUpEverywhere(actor, member.id());
        journal.keep(actor, member.association(), JournalAct.MEMBER_ENDED, member.id());
        events.publishEvent(new StandingChanged(member.id()));
        events.publishEvent(new RosterChanged(member.association()));
    }
}
