package org.preau.member;

import java.time.Clock;
import java.util.Optional;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Component;

/** Whether a token opens, and what it still gives: an invitation is worth no more than the rights of who made it. */
@Component
class InvitationDoor {

    private final InvitationRepository invitations;
    private final MemberRepository members;
    private final Access access;
    private final Clock clock;

    InvitationDoor(InvitationRepository invitations, MemberRepository members, Access access, Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.access = access;
        this.clock = clock;
    }

    /** @throws Refusal not found for a token that never was, over for one that no longer opens */
    Invitation look(InvitationToken token) {
        return open(invitations.opening(token.hash()));
    }

    /**
     * The same, kept from others until the transaction ends: one place is not taken by two.
     *
     * @throws Refusal as {@link #look}
     */
    Invitation take(InvitationToken token) {
        return open(invitations.lockOpening(token.hash()));
    }

    /** Kept from others as by {@link #take}, whether or not it still opens. */
    void hold(InvitationToken token) {
        invitations.lockOpening(token.hash());
    }

    /** Where the person sits down at once: nowhere any more when the maker lost the right to give that seat. */
    Optional<SpaceId> space(Invitation invitation) {
        var maker = new Actor.Member(invitation.inviter(), invitation.association());
        return invitation.space().filter(space -> access.seatsOf(maker).may(SeatAction.GIVE_SEAT, space));
    }

    /**
     * For whom it was made, when they were written before; refused once they are gone, somebody signed in as them, or their role
     * rose above that of the letter: it was for somebody who could do less.
     */
    Optional<Member> guest(Invitation invitation) {
        return invitation
                .guest()
                .map(guest -> members.findIn(invitation.association(), guest)
                        .filter(member ->
                                member.isWritten() && invitation.role().atLeast(member.role()))
                        .orElseThrow(InvitationDoor::over));
    }

    private Invitation open(Optional<Invitation> found) {
        var invitation = found.orElseThrow(Refusal::notFound);
        var maker = members.findIn(invitation.association(), invitation.inviter());
        if (!invitation.opensAt(clock.instant())
                || maker.filter(invitation::isHeldBy).isEmpty()) {
            throw over();
        }
        return invitation;
    }

    private static Refusal over() {
        return new Refusal(MemberReason.INVITATION_OVER);
    }
}
