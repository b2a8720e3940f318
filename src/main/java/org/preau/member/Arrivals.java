package org.preau.member;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.preau.account.Accounts;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.AssociationId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** How an invited person comes in. The token is all they show; opening its page changes nothing, accepting does. */
@Service
public class Arrivals {

    private final InvitationDoor door;
    private final Accounts accounts;
    private final WrittenBefore written;
    private final AssociationRepository associations;
    private final MemberRepository members;
    private final SpaceRepository spaces;
    private final SeatRepository seats;
    private final Chairs chairs;
    private final ClosedDoors doors;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Arrivals(
            InvitationDoor door,
            Accounts accounts,
            WrittenBefore written,
            AssociationRepository associations,
            MemberRepository members,
            SpaceRepository spaces,
            SeatRepository seats,
            Chairs chairs,
            ClosedDoors doors,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.accounts = accounts;
        this.written = written;
        this.associations = associations;
        this.members = members;
        this.spaces = spaces;
        this.seats = seats;
        this.chairs = chairs;
        this.doors = doors;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** How the person behind an account calls themselves. */
    @Query
    public PersonName nameOf(AccountId account) {
        return new PersonName(accounts.of(account).name());
    }

    /** @throws Refusal not found for a token that never was, over for one that no longer opens */
    @Query
    public Welcome look(InvitationToken token) {
        var invitation = door.look(token);
        return new Welcome(
                association(invitation.association()).card(),
                members.named(List.of(invitation.inviter())).getFirst().name(),
                door.space(invitation).flatMap(this::spaceName),
                door.guest(invitation).map(Member::name),
                invitation.mail());
    }

    /** Whoever else comes with this token waits until the transaction ends; one that never was holds nobody. */
    void hold(InvitationToken token) {
        door.hold(token);
    }

    /**
     * The person behind this account becomes a member. Who is one already stays what they are, and uses nothing up.
     *
     * @param name how they call themselves, whatever the association wrote before
     * @throws Refusal membership ended, when they had gone: only a letter sent to them since lets them back in
     */
    @UseCase
    public Actor.Member accept(InvitationToken token, AccountId account, PersonName name) {
        var invitation = door.take(token);
        return come(
                invitation,
                account,
                name,
                () -> invitation
                        .guest()
                        .flatMap(_ -> written.neighbour(invitation, name, readBy(account, invitation))));
    }

    /**
     * The same for somebody who has just begun here, and proved that they read that address: whoever was written before at that
     * address and by that name is them. Of two who read letters there, who opens the letter of the other is who they say they are.
     */
    @UseCase
    public Actor.Member begin(InvitationToken token, AccountId account, PersonName name, MailAddress proved) {
        var invitation = door.take(token);
        return come(
                invitation,
                account,
                name,
                () -> invitation.guest().isPresent()
                        ? written.neighbour(invitation, name, List.of(proved))
                        : written.claim(invitation, name, proved));
    }

    private Actor.Member come(
            Invitation invitation, AccountId account, PersonName name, Supplier<Optional<Member>> known) {
        var already = members.everOf(account).stream()
                .filter(member -> member.association().equals(invitation.association()))
                .findFirst();
        if (already.filter(Member::isActive).isPresent()) {
            return actor(already.get());
        }
        var member = already.map(former -> backAgain(former, account, invitation))
                .or(() -> named(invitation, name, known))
                .orElseGet(() ->
                        members.save(new Member(invitation.association(), name, invitation.role(), clock.instant())));
        member.signInWith(account);
        member.rename(name);
        doors.openedByAccount(actor(member));
        reach(member, invitation, account);
        settle(invitation, member);
        return actor(member);
    }

    /** Where they read the letter that they show: what else an account has for an address may be proved by nothing. */
    private List<MailAddress> readBy(AccountId account, Invitation invitation) {
        var own = accounts.of(account).addresses();
        return invitation.mail().filter(own::contains).map(MailAddress::new).stream()
                .toList();
    }

    /** Whom the invitation is for, unless somebody else says their own name, who was written too. */
    private Optional<Member> named(Invitation invitation, PersonName name, Supplier<Optional<Member>> known) {
        var guest = door.guest(invitation);
        return guest.filter(one -> WrittenBefore.isCalled(one, name)).or(known).or(() -> guest);
    }

    /** A letter that is for somebody else at their address lets nobody back in. */
    private Member backAgain(Member former, AccountId account, Invitation invitation) {
        var ended = former.endedAt().orElseThrow();
        var theirs = door.guest(invitation)
                .filter(guest -> !guest.equals(former) && !WrittenBefore.isCalled(guest, new PersonName(former.name())))
                .isEmpty();
        if (!theirs || !invitation.wasSentSince(ended, accounts.of(account).addresses())) {
            throw new Refusal(MemberReason.MEMBERSHIP_ENDED);
        }
        former.comeBack(invitation.role(), clock.instant());
        chairs.keepAgain(actor(former), former.id());
        return former;
    }

    private void settle(Invitation invitation, Member member) {
        if (invitation.guest().filter(guest -> !guest.equals(member.id())).isEmpty()) {
            take(invitation, member);
        }
        journal.keep(actor(member), invitation.association(), JournalAct.INVITATION_ACCEPTED, member.id());
        events.publishEvent(new RosterChanged(invitation.association()));
    }

    /** Opened by the neighbour of whom it is for, it stays theirs. */
    private void take(Invitation invitation, Member member) {
        invitation.use();
        door.space(invitation)
                .filter(space -> seats.find(space, member.id()).isEmpty())
                .ifPresent(space -> chairs.sit(actor(member), space, member.id(), Level.MEMBER));
    }

    /** Who has no address yet is written to where the letter was sent, or else where they proved that they read. */
    private void reach(Member member, Invitation invitation, AccountId account) {
        if (member.addresses().isEmpty()) {
            invitation
                    .mail()
                    .or(() -> accounts.of(account).addresses().stream().findFirst())
                    .ifPresent(mail -> member.reachAt(List.of(new MailAddress(mail))));
        }
    }

    private Association association(AssociationId id) {
        return associations.among(List.of(id)).getFirst();
    }

    private Optional<String> spaceName(SpaceId space) {
        return spaces.findAmong(List.of(space), space)
                .map(found -> found.card(null).name());
    }

    private static Actor.Member actor(Member member) {
        return new Actor.Member(member.id(), member.association());
    }
}
