package org.preau.member;

import java.time.ZoneId;
import java.util.List;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Service;

/** How an association begins beside others: with one owner, who is invited. The first of an instance begins as {@link FirstOwner} says. */
@Service
class Foundings {

    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    private final Associations associations;
    private final Members members;
    private final MemberRepository written;
    private final Invitations invitations;
    private final Journal journal;

    Foundings(
            Associations associations,
            Members members,
            MemberRepository written,
            Invitations invitations,
            Journal journal) {
        this.associations = associations;
        this.members = members;
        this.written = written;
        this.invitations = invitations;
        this.journal = journal;
    }

    /** What has begun, and the link by which its owner comes in: with an account of theirs, or a new one. */
    record Begun(AssociationCard association, InvitationToken welcome) {}

    /** All or nothing. */
    @UseCase
    public Begun begin(Actor.System operator, Title name, MailAddress mail) {
        var association = associations.found(operator, name, HOME);
        journal.keep(operator, association.id(), JournalAct.ASSOCIATION_FOUNDED, null);
        var id = members.write(operator, association.id(), called(mail), Role.OWNER);
        var owner = written.findIn(association.id(), id).orElseThrow(Refusal::notFound);
        owner.reachAt(List.of(mail));
        return new Begun(association, invitations.welcomeBack(owner));
    }

    /** Until they say it themselves: what stands before the sign of their address. */
    private static PersonName called(MailAddress mail) {
        return new PersonName(mail.value().substring(0, mail.value().indexOf('@')));
    }
}
