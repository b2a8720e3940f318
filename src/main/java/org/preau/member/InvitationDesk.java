package org.preau.member;

import java.time.Clock;
import java.util.List;
import org.preau.account.FreshSignIn;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Component;

/** What every invitation asks of who makes it, whichever way it goes out. */
@Component
class InvitationDesk {

    private final InvitationRepository invitations;
    private final MemberRepository members;
    private final AssociationRepository associations;
    private final Access access;
    private final FreshSignIn fresh;
    private final Clock clock;

    InvitationDesk(
            InvitationRepository invitations,
            MemberRepository members,
            AssociationRepository associations,
            Access access,
            FreshSignIn fresh,
            Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.associations = associations;
        this.access = access;
        this.fresh = fresh;
        this.clock = clock;
    }

    /** For whoever may ask people in: two at once do it one after the other, and the second sees whom the first wrote to. */
    void waitForTurn(Actor.Member actor) {
        access.require(actor, AssociationAction.INVITE);
        var _ = associations.lock(actor.association()).orElseThrow(Refusal::notFound);
    }

    Invitation save(Actor.Member actor, InvitationTerms terms, InvitationToken token) {
        access.require(actor, AssociationAction.INVITE);
        requireRoom(actor, terms.role());
        terms.space().ifPresent(space -> access.seatsOf(actor).require(SeatAction.GIVE_SEAT, space));
        return invitations.save(new Invitation(inviter(actor), terms, token, clock.instant()));
    }

    /**
     * One for a member who has no account yet. Whatever the terms say, they stay what they are. They have one open invitation,
     * wherever it went: this one takes the place of the earlier, whose link ends.
     */
    Invitation save(Actor.Member actor, Member guest, InvitationTerms terms, InvitationToken token) {
        withdraw(actor, invitations.of(actor.association(), guest.id()));
        var own = new InvitationTerms(guest.role(), terms.space(), 1, terms.lasts());
        var invitation = save(actor, own, token);
        invitation.isFor(guest.id());
        return invitation;
    }

    void withdraw(Actor.Member actor, List<Invitation> earlier) {
        earlier.forEach(invitation -> {
            requireRoom(actor, invitation.role());
            invitations.delete(invitation);
        });
    }

    Member inviter(Actor.Member actor) {
        return members.findIn(actor.association(), actor.id()).orElseThrow(Refusal::notFound);
    }

    /** Only who gives roles may hand one on that manages the association, and as for a role shows that it is them. */
    void requireRoom(Actor.Member actor, Role role) {
        if (role.atLeast(Role.ADMIN)) {
            access.require(actor, AssociationAction.CHANGE_ROLES);
            fresh.requireAtScreen();
        }
    }
}
