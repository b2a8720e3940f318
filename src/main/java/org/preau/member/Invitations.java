package org.preau.member;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.preau.shared.mail.Allowance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Asking people in, by mail or by a link that is handed on. How they come in is in {@link Arrivals}. */
@Service
public class Invitations {

    private final InvitationRepository invitations;
    private final MemberRepository members;
    private final InvitationDesk desk;
    private final KnownInvitations known;
    private final InvitationLetters letters;
    private final Allowance allowance;
    private final Access access;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            MemberRepository members,
            InvitationDesk desk,
            KnownInvitations known,
            InvitationLetters letters,
            Allowance allowance,
            Access access,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.desk = desk;
        this.known = known;
        this.letters = letters;
        this.allowance = allowance;
        this.access = access;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Those that still open, or could be renewed; newest first. */
    @Query
    public List<InvitationCard> list(Actor.Member actor) {
        access.require(actor, AssociationAction.INVITE);
        return known.cards(actor);
    }

    /** Those who belong, may be written to, have no account and were not asked in yet, by name; whoever manages the association is asked alone. */
    @Query
    public List<Unasked> unasked(Actor.Member actor) {
        access.require(actor, AssociationAction.INVITE);
        var all = members.reachableIn(actor.association());
        var match = known.match(actor, all);
        return all.stream()
                .filter(member -> canBeAsked(member)
                        && !member.role().atLeast(Role.ADMIN)
                        && !match.wasAsked(member, firstOf(member)))
                .map(member -> new Unasked(member.id(), new Addressee(member.name(), firstOf(member))))
                .toList();
    }

    private static boolean canBeAsked(Member member) {
        return member.isWritten() && !member.addresses().isEmpty();
    }

    private static MailAddress firstOf(Member member) {
        return new MailAddress(member.addresses().getFirst());
    }

    /** Whom letters on these terms would go to. It tells of members of the actor's association alone, and sends nothing. */
    @Query
    public InvitationPreview preview(Actor.Member actor, Collection<Addressee> people, InvitationTerms terms) {
        access.require(actor, AssociationAction.INVITE);
        desk.requireRoom(actor, terms.role());
        return known.match(actor).match(people);
    }

    /** A link to hand on. Its address is given this once: only a trace of it is kept. */
    @UseCase
    public InvitationToken link(Actor.Member actor, InvitationTerms terms) {
        var token = InvitationToken.fresh();
        desk.save(actor, terms, token);
        journal.keep(actor, actor.association(), JournalAct.LINK_MADE, null);
        events.publishEvent(new RosterChanged(actor.association()));
        return token;
    }

    /** Whether letters leave at once; else they wait until a mail server is set up. */
    public boolean leaveByMail() {
        return letters.areCarried();
    }

    /**
     * A letter to each of these; the same address invited again is still one invitation. Where it is that of members, those who
     * have no account yet get one each, for the person who they are already; those who have one get none. All of them leave, or none.
     *
     * @return how many letters leave
     */
    @UseCase
    public int byMail(Actor.Member actor, Collection<MailAddress> mails, InvitationTerms terms) {
        desk.waitForTurn(actor);
        var match = known.match(actor);
        var to = mails.stream().distinct().toList();
        var allowed = allowance.ask(actor, to.stream().flatMap(match::readers).toList());
        var act = new Sending(actor, terms, allowed);
        var letters = to.stream().mapToInt(mail -> send(act, match, mail)).sum();
        events.publishEvent(new RosterChanged(actor.association()));
        return letters;
    }

    private record Sending(Actor.Member by, InvitationTerms terms, Allowance.Given allowed) {}

    private int send(Sending act, InvitationMatch match, MailAddress mail) {
        if (match.isNobodys(mail)) {
            invite(act, mail);
            return 1;
        }
        var guests = match.guests(mail);
        guests.forEach(guest -> bringIn(act, guest, mail));
        return guests.size();
    }

    private void invite(Sending act, MailAddress mail) {
        desk.withdraw(act.by(), earlier(act.by(), mail));
        var token = InvitationToken.fresh();
        var invitation = desk.save(act.by(), act.terms().forOnePerson(), token);
        invitation.sentTo(mail);
        letters.send(invitation, mail, token, act.allowed());
        journal.keep(act.by(), act.by().association(), JournalAct.INVITED, null);
    }

    /** One address has one open invitation: a newer letter takes the place of the earlier one, whose link ends. Whoever calls has waited for their turn. */
    private List<Invitation> earlier(Actor.Member actor, MailAddress mail) {
        return invitations.sentTo(actor.association(), mail.value()).stream()
                .filter(sent -> sent.guest().isEmpty())
                .toList();
    }

    /** A letter to a member who has no account yet, at their first address; refused as unknown when they have none. */
    @UseCase
    public void bringIn(Actor.Member actor, MemberId id) {
        desk.waitForTurn(actor);
        var member = members.findIn(actor.association(), id)
                .filter(Invitations::canBeAsked)
                .orElseThrow(Refusal::notFound);
        bringIn(actor, List.of(member));
        events.publishEvent(new RosterChanged(actor.association()));
    }

    /**
     * A letter to each of those who may still be asked in. All of them leave, or none.
     *
     * @return how many letters leave
     */
    @UseCase
    public int bringIn(Actor.Member actor, Collection<MemberId> shown) {
        desk.waitForTurn(actor);
        var guests = unasked(actor).stream()
                .map(Unasked::member)
                .filter(shown::contains)
                .toList();
        bringIn(actor, members.activeAmong(actor.association(), guests));
        events.publishEvent(new RosterChanged(actor.association()));
        return guests.size();
    }

    /** Each at their first address. */
    private void bringIn(Actor.Member actor, List<Member> guests) {
        var readers = guests.stream()
                .map(guest -> new Allowance.Reader(firstOf(guest).value(), guest.name()))
                .toList();
        var act = new Sending(actor, InvitationTerms.usual(), allowance.ask(actor, readers));
        guests.forEach(guest -> bringIn(act, guest, firstOf(guest)));
    }

    private void bringIn(Sending act, Member member, MailAddress mail) {
        var token = InvitationToken.fresh();
        var invitation = desk.save(act.by(), member, act.terms(), token);
        invitation.sentTo(mail);
        letters.send(invitation, mail, token, act.allowed());
        journal.keep(act.by(), act.by().association(), JournalAct.INVITED, member.id());
    }

    /**
     * A link for a member who has no account yet, whether or not they have an address: whoever opens it signs in as them. Its address is
     * given this once.
     */
    @UseCase
    public InvitationToken link(Actor.Member actor, MemberId id) {
        desk.waitForTurn(actor);
        var member = members.findIn(actor.association(), id)
                .filter(Member::isWritten)
                .orElseThrow(Refusal::notFound);
        var token = InvitationToken.fresh();
        desk.save(actor, member, InvitationTerms.usual(), token);
        journal.keep(actor, actor.association(), JournalAct.OWN_LINK_MADE, id);
        events.publishEvent(new RosterChanged(actor.association()));
        return token;
    }

    /** A link by which an owner who has no account makes one: for whoever operates the instance. */
    @UseCase
    InvitationToken welcomeBack(Member owner) {
        var token = InvitationToken.fresh();
        var terms = InvitationTerms.usual();
        var invitation = new Invitation(
                owner, new InvitationTerms(owner.role(), terms.space(), 1, terms.lasts()), token, clock.instant());
        invitation.isFor(owner.id());
        invitations.save(invitation);
        journal.keep(Actor.system(), owner.association(), JournalAct.LINK_MADE, null);
        events.publishEvent(new RosterChanged(owner.association()));
        return token;
    }

    @UseCase
    public void revoke(Actor.Member actor, InvitationId id) {
        invitation(actor, id).revoke(clock.instant());
        journal.keep(actor, actor.association(), JournalAct.INVITATION_REVOKED, null);
        events.publishEvent(new RosterChanged(actor.association()));
    }

    /** A new address for the same terms; the old one opens nothing any more. One that went by mail goes again. */
    @UseCase
    public InvitationToken renew(Actor.Member actor, InvitationId id) {
        var invitation = invitation(actor, id);
        desk.requireRoom(actor, invitation.role());
        var token = InvitationToken.fresh();
        invitation.renew(desk.inviter(actor), token, clock.instant());
        invitation
                .mail()
                .map(MailAddress::new)
                .ifPresent(mail -> letters.send(invitation, mail, token, allowed(actor, mail, mail.value())));
        journal.keep(actor, actor.association(), JournalAct.INVITATION_RENEWED, null);
        events.publishEvent(new RosterChanged(actor.association()));
        return token;
    }

    private Allowance.Given allowed(Actor.Member actor, MailAddress mail, String name) {
        return allowance.ask(actor, List.of(new Allowance.Reader(mail.value(), name)));
    }

    private Invitation invitation(Actor.Member actor, InvitationId id) {
        access.require(actor, AssociationAction.INVITE);
        return invitations.findIn(actor.association(), id).orElseThrow(Refusal::notFound);
    }
}
