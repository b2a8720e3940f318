package org.preau.member;

import java.util.List;
import java.util.stream.Collectors;
import org.preau.account.FreshSignIn;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Somebody who is in an association twice: written there by others, and come in by an invitation. The member who was written stays, with
 * all that was given to them; as them the person signs in from now on.
 */
@Service
public class SamePerson {

    private final MemberRepository members;
    private final GroupRepository groups;
    private final GroupSeatRepository places;
    private final SeatRepository seats;
    private final SeatRequestRepository requests;
    private final InvitationRepository invitations;
    private final List<Successions> rooms;
    private final Chairs chairs;
    private final ClosedDoors doors;
    private final Departures departures;
    private final Access access;
    private final FreshSignIn fresh;
    private final Journal journal;
    private final Bin bin;
    private final Days days;
    private final ApplicationEventPublisher events;

    SamePerson(
            MemberRepository members,
            GroupRepository groups,
            GroupSeatRepository places,
            SeatRepository seats,
            SeatRequestRepository requests,
            InvitationRepository invitations,
            List<Successions> rooms,
            Chairs chairs,
            ClosedDoors doors,
            Departures departures,
            Access access,
            FreshSignIn fresh,
            Journal journal,
            Bin bin,
            Days days,
            ApplicationEventPublisher events) {
        this.members = members;
        this.groups = groups;
        this.places = places;
        this.seats = seats;
        this.requests = requests;
        this.invitations = invitations;
        this.rooms = rooms;
        this.chairs = chairs;
        this.doors = doors;
        this.departures = departures;
        this.access = access;
        this.fresh = fresh;
        this.journal = journal;
        this.bin = bin;
        this.days = days;
        this.events = events;
    }

    /**
     * From now on they are one. What the comer said stays under their name, as of somebody who went; their seats, groups, requests, cards and answers,
     * what they made and deleted, and how they are reached where nothing else was written, go over. Whoever may manage the association by it gets that from somebody who
     * gives roles, and has shown that it is them. Whoever settles seats by groups, or gives an owner's role, is waited for.
     *
     * @param written who has no account
     * @param comer who has one; it may be the actor, who acts as the other afterwards
     * @throws Refusal moved on, when one of them is not so any more
     */
    @UseCase
    public void join(Actor.Member actor, MemberId written, MemberId comer) {
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        places.lockIn(groups.of(comer).stream()
                .flatMap(group -> places.spacesOf(group.id()).stream())
                .distinct()
                .toList());
        members.lockOwners(actor.association());
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        var both = both(actor, written, comer);
        requireRoom(actor, both);
        signIn(both);
        handOver(actor, both);
        var _ = departures.go(actor, both.comer());
        journal.keep(actor, actor.association(), JournalAct.MEMBERS_JOINED, written);
        events.publishEvent(new BecameOne(
                comer,
                written,
                rooms.stream()
                        .flatMap(room -> room.handOver(comer, written).stream())
                        .toList()));
        events.publishEvent(new Renamed(Ref.to(Ref.Kind.MEMBER, written)));
        events.publishEvent(new StandingChanged(written));
        events.publishEvent(new RosterChanged(actor.association()));
    }

    private record Both(Member written, Member comer) {}

    /** Kept from whoever else joins them, or gives them a seat, until the transaction ends. */
    private Both both(Actor.Member actor, MemberId written, MemberId comer) {
        var found = members.lockAll(List.of(written, comer)).stream()
                .filter(member -> member.association().equals(actor.association()))
                .collect(Collectors.toMap(Member::id, member -> member));
        if (!found.containsKey(written) || !found.containsKey(comer)) {
            throw Refusal.notFound();
        }
        var both = new Both(found.get(written), found.get(comer));
        if (!both.written().isWritten()
                || !both.comer().isActive()
                || both.comer().account() == null) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        return both;
    }

    private void requireRoom(Actor.Member actor, Both both) {
        if (both.written().role().atLeast(Role.ADMIN) || both.comer().role().atLeast(Role.ADMIN)) {
            access.require(actor, AssociationAction.CHANGE_ROLES);
            fresh.requireAtScreen();
        }
    }

    /** An account belongs to one member of an association: it is free before it is given. Whoever did not know them signs in is told. */
    private void signIn(Both both) {
        var written = both.written();
        var account = both.comer().signInAs(written);
        members.follow(both.comer().id(), written.id());
        written.signInWith(account);
        written.take(both.comer());
        doors.openedByAccount(new Actor.Member(written.id(), written.association()));
    }

    private void handOver(Actor.Member actor, Both both) {
        var to = both.written().id();
        var from = both.comer().id();
        var today = days.today(actor.association());
        groups.of(from).forEach(group -> group.unite(to, from, today));
        seats.lockOf(from).forEach(seat -> chairs.moveTo(actor, seat, to));
        requests.of(from).stream()
                .filter(request -> seats.find(request.space(), to).isEmpty()
                        && requests.find(request.space(), to).isEmpty())
                .forEach(request -> requests.save(request.of(to)));
        invitations.of(actor.association(), to).forEach(invitations::delete);
        bin.giveTo(from, to);
        invitations.madeBy(from).forEach(invitation -> invitation.isMadeBy(to));
    }
}
