package org.preau.member;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
        return found.size() == 1 ? found.stream().filter(one -> invitation.role().atLeast(one.role())).map(one -> let(one, invitation)).findFirst() : Optional.empty();
    }

    private List<Member> namesakes(Invitation invitation, PersonName name, MailAddress proved) {
        var there = members.writtenAt(invitation.association(), proved.value());
        var words = RosterMatch.wordsOf(name.value());
        return there.isEmpty()
                ? List.of()
                : members.lockAll(there).stream()
                        .filter(one -> one.isWritten() && words.equals(RosterMatch.wordsOf(one.name())))
                        .toList();
    }

    /** What was made for them alone opens nothing any more. */
    private Member let(Member member, Invitation invitation) {
        if (member.role() != invitation.role()) {
            member.act(invitation.role(), clock.instant());
        }
        invitations.of(member.association(), member.id()).forEach(invitations::delete);
        return member;
    }
}
