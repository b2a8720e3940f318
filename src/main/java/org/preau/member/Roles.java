package org.preau.member;

import java.time.Clock;
import java.util.List;
import org.preau.account.FreshSignIn;
import org.preau.shared.Actor;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Who may do what in the association as a whole. It always keeps an owner. */
@Service
public class Roles {

    private final MemberRepository members;
    private final Access access;
    private final FreshSignIn fresh;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roles(
            MemberRepository members,
            Access access,
            FreshSignIn fresh,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.access = access;
        this.fresh = fresh;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for a fresh sign-in. The owners are locked before the door is asked: whoever was one a moment ago is none any more.
     *
     * @throws Refusal last owner, when nobody else would own the association
     */
    @UseCase
    public void give(Actor.Member actor, MemberId id, Role role) {
        var owners = members.lockOwners(actor.association());
        access.require(actor, AssociationAction.CHANGE_ROLES);
        fresh.requireAtScreen();
        var member =
                members.findIn(actor.association(), id).filter(Member::isActive).orElseThrow(Refusal::notFound);
        if (role != Role.OWNER) {
            keepAnOwner(owners, id);
        }
        member.act(role, clock.instant());
        journal.keep(actor.association(), new JournalEntry.Fact(actor.id(), JournalAct.ROLE_CHANGED, id, role.name()));
        events.publishEvent(new StandingChanged(id));
        events.publishEvent(new RosterChanged(actor.association()));
    }

    /** Somebody is about to go: the owners are locked, so that the last two cannot go at once. */
    void keepAnOwnerWithout(AssociationId association, MemberId leaving) {
        keepAnOwner(members.lockOwners(association), leaving);
    }

    private static void keepAnOwner(List<Member> owners, MemberId leaving) {
        if (owners.size() == 1 && owners.getFirst().id().equals(leaving)) {
            throw new Refusal(MemberReason.LAST_OWNER);
        }
    }
}
