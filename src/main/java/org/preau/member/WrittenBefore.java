package org.preau.member;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Recognises who comes by an invitation that is for nobody in particular: an association often writes its people down, with their
 * addresses, before it hands out a link.
 */
@Component
class WrittenBefore {

    private final MemberRepository members;
    private final InvitationRepository invitations;
    private final Clock clock;

    WrittenBefore(MemberRepository members, InvitationRepository invitations, Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * The one member without account at that address whose name has the same words, kept from whoever else comes until the
     * transaction ends. Nobody when there are several, when only their address is the same, as that of a couple, or when they could do
     * more than the invitation gives. They may from now on what it gives to anybody.
     *
     * @param proved an address that they read
     */
    Optional<Member> claim(Invitation invitation, PersonName name, MailAddress proved) {
        var found = namesakes(invitation, name, proved);
        return found.size() == 1
                ? found.stream()
                        .filter(one -> invitation.role().atLeast(one.role()))
                        .map(one -> let(one, invitation))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Likewise of who opens a letter that is for another one at their address, and says who they are: they may what they could, and what
     * was made for them alone opens nothing any more.
     *
     * @param proved addresses that they read
     * @throws Refusal when they are somebody whom this letter cannot let in, who could do more, or two: they wait for their own
     */
    Optional<Member> neighbour(Invitation invitation, PersonName name, List<MailAddress> proved) {
        var found = proved.stream()
                .flatMap(mail -> namesakes(invitation, name, mail).stream())
                .distinct()
                .toList();
        if (found.size() > 1
                || found.stream().anyMatch(member -> !invitation.role().atLeast(member.role()))) {
            throw new Refusal(MemberReason.ANOTHERS_INVITATION, name.value());
        }
        found.forEach(this::endInvitations);
        return found.stream().findFirst();
    }

    static boolean isCalled(Member member, PersonName name) {
        return RosterMatch.wordsOf(name.value()).equals(RosterMatch.wordsOf(member.name()));
    }

    private List<Member> namesakes(Invitation invitation, PersonName name, MailAddress proved) {
        var there = members.writtenAt(invitation.association(), proved.value());
        return there.isEmpty()
                ? List.of()
                : members.lockAll(there).stream()
                        .filter(one -> one.isWritten() && isCalled(one, name))
                        .toList();
    }

    /** What was made for them alone opens nothing any more. */
    private Member let(Member member, Invitation invitation) {
        if (member.role() != invitation.role()) {
            member.act(invitation.role(), clock.instant());
        }
        endInvitations(member);
        return member;
    }

    private void endInvitations(Member member) {
        invitations.of(member.association(), member.id()).forEach(invitations::delete);
    }
}
