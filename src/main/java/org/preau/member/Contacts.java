package org.preau.member;

import java.util.List;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Phones and addresses of the people of a space: for those who lead it and were given the right « contact ». */
@Service
public class Contacts {

    private final MemberRepository members;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Journal journal;

    Contacts(MemberRepository members, Access access, ApplicationEventPublisher events, Journal journal) {
        this.members = members;
        this.access = access;
        this.events = events;
        this.journal = journal;
    }

    /** @throws Refusal not allowed, to a lead without the right as to whoever does not lead the space */
    @Query
    public List<Contact> in(Actor.Member actor, SpaceId space) {
        access.seatsOf(actor).require(SeatAction.SEE_CONTACTS, space);
        if (!sees(actor)) {
            throw Refusal.notAllowed();
        }
        return members.reachableIn(space).stream().map(Member::contact).toList();
    }

    /** Whether to show them; {@link #in} asks again. */
    @Query
    public boolean shownTo(Actor.Member actor, SpaceId space) {
        return access.seatsOf(actor).levelIn(space).atLeast(SeatAction.SEE_CONTACTS.least()) && sees(actor);
    }

    private boolean sees(Actor.Member actor) {
        return members.findIn(actor.association(), actor.id())
                .filter(Member::seesContacts)
                .isPresent();
    }

    /** Gives a member the right, or takes it back. */
    @UseCase
    public void entrust(Actor.Member actor, MemberId id, boolean trusted) {
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        var member =
                members.findIn(actor.association(), id).filter(Member::isActive).orElseThrow(Refusal::notFound);
        if (member.seesContacts() != trusted) {
            member.seeContacts(trusted);
            var act = trusted ? JournalAct.CONTACTS_OPENED : JournalAct.CONTACTS_CLOSED;
            journal.keep(actor, actor.association(), act, id);
            events.publishEvent(new RosterChanged(actor.association()));
        }
    }
}
