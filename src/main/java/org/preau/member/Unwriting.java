package org.preau.member;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * A list that was written by mistake goes again, and those whom it wrote with it: nothing stays that says who they were. Whoever was
 * described, invited, seated or given something to do since stays.
 */
@Service
public class Unwriting {

    private final MemberRepository members;
    private final GroupRepository groups;
    private final GroupSeatRepository places;
    private final SeatRepository seats;
    private final InvitationRepository invitations;
    private final AssociationRepository associations;
    private final Chairs chairs;
    private final Access access;
    private final List<Engagements> rooms;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Unwriting(
            MemberRepository members,
            GroupRepository groups,
            GroupSeatRepository places,
            SeatRepository seats,
            InvitationRepository invitations,
            AssociationRepository associations,
            Chairs chairs,
            Access access,
            List<Engagements> rooms,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.groups = groups;
        this.places = places;
        this.seats = seats;
        this.invitations = invitations;
        this.associations = associations;
        this.chairs = chairs;
        this.access = access;
        this.rooms = rooms;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nobody gives them a place meanwhile.
     *
     * @return how many went
     */
    @UseCase
    public int undo(Actor.Member actor, TakenRoster taken) {
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        var association = associations
                .lock(actor.association())
                .orElseThrow(Refusal::notFound)
                .id();
        members.lockAll(taken.people());
        var known = groups.in(association);
        var touched = touched(actor, taken, known);
        var going = members.activeAmong(association, taken.people()).stream()
                .filter(member -> member.isAsWritten() && !touched.contains(member.id()))
                .toList();
        unwrite(actor, going, known);
        known.stream()
                .filter(group -> taken.made().contains(group.id()) && isIdle(group))
                .forEach(groups::delete);
        journal.keep(
                association,
                new JournalEntry.Fact(actor.id(), JournalAct.IMPORT_UNDONE, null, String.valueOf(going.size())));
        events.publishEvent(new RosterChanged(association));
        return going.size();
    }

    /** All is read before anything changes: each question after a change has the whole list compared with the database. */
    private void unwrite(Actor actor, List<Member> going, List<Group> known) {
        var gone = going.stream().map(Member::id).collect(Collectors.toUnmodifiableSet());
        members.reachable(gone);
        chairs.standUpEverywhere(actor, gone);
        known.forEach(group -> group.dismiss(gone));
        var now = clock.instant();
        going.forEach(member -> {
            member.end(now);
            member.erase();
            events.publishEvent(new StandingChanged(member.id()));
        });
    }

    private boolean isIdle(Group group) {
        return group.memberships().isEmpty() && places.of(group.id()).isEmpty();
    }

    /** Those to whom something happened since. */
    private Set<MemberId> touched(Actor.Member actor, TakenRoster taken, List<Group> known) {
        var touched = new HashSet<MemberId>();
        known.forEach(group -> group.memberships().stream()
                .filter(membership -> taken.isNewsTo(group.id(), membership))
                .forEach(membership -> touched.add(membership.member())));
        invitations
                .in(actor.association())
                .forEach(invitation -> invitation.guest().ifPresent(touched::add));
        seats.ownOf(taken.people()).forEach(seat -> touched.add(seat.member()));
        rooms.forEach(room -> touched.addAll(room.among(taken.people())));
        return touched;
    }
}
