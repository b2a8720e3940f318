package org.preau.member;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.UseCase;
import org.preau.shared.text.Alphabet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Named sets of members. A place given to a group is kept in step by {@link GroupSeating}. */
@Service
public class Groups {

    private final GroupRepository groups;
    private final MemberRepository members;
    private final People people;
    private final GroupSeating seating;
    private final ApplicationEventPublisher events;
    private final Journal journal;
    private final Access access;
    private final Days days;

    Groups(
            GroupRepository groups,
            MemberRepository members,
            People people,
            GroupSeating seating,
            ApplicationEventPublisher events,
            Journal journal,
            Access access,
            Days days) {
        this.groups = groups;
        this.members = members;
        this.people = people;
        this.seating = seating;
        this.events = events;
        this.journal = journal;
        this.access = access;
        this.days = days;
    }

    /** The groups of the association, by name. */
    @Query
    public List<GroupCard> list(Actor.Member actor) {
        access.require(actor, AssociationAction.SEE_MEMBERS);
        var found = groups.in(actor.association());
        var faces = people.named(found.stream()
                .flatMap(group -> group.memberships().stream())
                .map(Membership::member)
                .distinct()
                .toList());
        return found.stream().map(group -> card(group, faces)).toList();
    }

    private static GroupCard card(Group group, Named faces) {
        var companions = group.memberships().stream()
                .map(membership -> new GroupCard.Companion(faces.of(membership.member()), membership.mandate()))
                .sorted(Comparator.comparing(companion -> companion.person().name(), Alphabet.ORDER))
                .toList();
        return new GroupCard(group.id(), group.name(), companions);
    }

    /** @throws Refusal name taken, when the association has such a group already */
    @UseCase
    public GroupId create(Actor.Member actor, Title name) {
        access.require(actor, AssociationAction.MANAGE_GROUPS);
        refuseTwice(actor, name);
        var group = groups.save(new Group(actor.association(), name));
        journal.keep(actor, actor.association(), JournalAct.GROUP_CREATED, null);
        events.publishEvent(new RosterChanged(actor.association()));
        return group.id();
    }

    @UseCase
    public void rename(Actor.Member actor, GroupId id, Renaming wanted) {
        var group = group(actor, id);
        var name = wanted.over(group.name());
        if (!group.name().equals(name.value())) {
            refuseTwice(actor, name);
            group.rename(name);
            journal.keep(actor, actor.association(), JournalAct.GROUP_RENAMED, null);
            events.publishEvent(new RosterChanged(actor.association()));
        }
    }

    /**
     * Admits a member; their places in spaces follow.
     *
     * @throws Refusal in group already, when they have a place in it, or had one
     */
    @UseCase
    public void admit(Actor.Member actor, GroupId id, MemberId member, Mandate mandate) {
        enrol(actor, id, member, mandate.requireNear());
    }

    private void enrol(Actor.Member actor, GroupId id, MemberId member, Mandate mandate) {
        var group = group(actor, id);
        var one = active(actor, member);
        if (group.mandateOf(member).isPresent()) {
            throw new Refusal(MemberReason.IN_GROUP_ALREADY, one.name());
        }
        place(actor, group, member, mandate);
        journal.keep(actor, actor.association(), JournalAct.GROUP_JOINED, member);
    }

    /**
     * Changes how a member belongs; whoever belonged already is seated nowhere anew.
     *
     * @param seen who it is, and how they belonged when it was written
     * @throws Refusal moved on, when somebody else changed it since
     */
    @UseCase
    public void change(Actor.Member actor, GroupId id, GroupCard.Companion seen, Mandate wanted) {
        var group = group(actor, id);
        var member = active(actor, seen.person().id()).id();
        if (!group.mandateOf(member).equals(Optional.of(seen.mandate()))) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        if (!seen.mandate().equals(wanted)) {
            place(actor, group, member, wanted.requireNear());
            journal.keep(actor, actor.association(), JournalAct.GROUP_JOINED, member);
        }
    }

    private Member active(Actor.Member actor, MemberId member) {
        return members.findIn(actor.association(), member)
                .filter(Member::isActive)
                .orElseThrow(Refusal::notFound);
    }

    private void place(Actor.Member actor, Group group, MemberId member, Mandate mandate) {
        var newcomers = group.has(member, days.today(actor.association())) ? Set.<MemberId>of() : Set.of(member);
        group.admit(member, mandate);
        seating.settle(actor, group, newcomers);
        events.publishEvent(new RosterChanged(actor.association()));
    }

    /** Somebody who was dismissed belongs again as before; refused when they belong again since, as somebody else decided. */
    @UseCase
    public void takeBack(Actor.Member actor, GroupId id, MemberId member, Mandate mandate) {
        if (group(actor, id).mandateOf(member).isPresent()) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        enrol(actor, id, member, mandate);
    }

    /** The places that they had through this group alone end at once. */
    @UseCase
    public void dismiss(Actor.Member actor, GroupId id, MemberId member) {
        var group = group(actor, id);
        group.dismiss(member);
        journal.keep(actor, actor.association(), JournalAct.GROUP_LEFT, member);
        seating.settle(actor, group, Set.of());
        events.publishEvent(new RosterChanged(actor.association()));
    }

    @UseCase
    public void dissolve(Actor.Member actor, GroupId id) {
        var group = group(actor, id);
        seating.withdraw(actor, group);
        groups.delete(group);
        journal.keep(actor, actor.association(), JournalAct.GROUP_DISSOLVED, null);
        events.publishEvent(new RosterChanged(actor.association()));
    }

    private Group group(Actor.Member actor, GroupId id) {
        access.require(actor, AssociationAction.MANAGE_GROUPS);
        return groups.findIn(actor.association(), id).orElseThrow(Refusal::notFound);
    }

    private void refuseTwice(Actor.Member actor, Title name) {
        if (groups.findNamed(actor.association(), name.value()).isPresent()) {
            throw new Refusal(MemberReason.GROUP_NAME_TAKEN, name.value());
        }
    }
}
