package org.preau.member;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Writes a list of people into the association, once it was shown. It invites nobody: that is another act. */
@Service
public class Rosters {

    private final MemberRepository members;
    private final GroupRepository groups;
    private final AssociationRepository associations;
    private final GroupSeating seating;
    private final Access access;
    private final Journal journal;
    private final Days days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rosters(
            MemberRepository members,
            GroupRepository groups,
            AssociationRepository associations,
            GroupSeating seating,
            Access access,
            Journal journal,
            Days days,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.groups = groups;
        this.associations = associations;
        this.seating = seating;
        this.access = access;
        this.journal = journal;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /** Who would be added, with the groups made for them, who is there already, and what is unclear. */
    @Query
    public RosterPreview preview(Actor.Member actor, Roster roster) {
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        var match = new RosterMatch(members.reachableIn(actor.association()));
        return match.match(roster).beside(groups.names(actor.association()));
    }

    /**
     * Writes the people that the preview calls added, with phones, statuses and groups; the same list twice adds nobody.
     *
     * @return what it wrote, for {@link Unwriting}
     */
    @UseCase
    public TakenRoster take(Actor.Member actor, Roster roster) {
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        var association = associations.lock(actor.association()).orElseThrow(Refusal::notFound);
        var added = new RosterMatch(members.reachableIn(association.id()))
                .match(roster)
                .added();
        var written = new ArrayList<MemberId>();
        var joined = new HashMap<Title, List<MemberId>>();
        for (var line : added) {
            var id = write(actor, line);
            written.add(id);
            line.contact()
                    .groups()
                    .forEach(name ->
                            joined.computeIfAbsent(name, _ -> new ArrayList<>()).add(id));
        }
        var taken = join(actor, written, joined);
        journal.keep(
                association.id(),
                new JournalEntry.Fact(actor.id(), JournalAct.MEMBERS_IMPORTED, null, String.valueOf(written.size())));
        events.publishEvent(new RosterChanged(association.id()));
        return taken;
    }

    private MemberId write(Actor.Member actor, RosterLine line) {
        var member = new Member(actor.association(), line.name().orElseThrow(), Role.MEMBER, clock.instant());
        member.reachAt(line.contact().mails());
        member.callAt(line.contact().phone());
        line.contact().status().ifPresent(member::become);
        return members.save(member).id();
    }

    /** A group that does not exist yet is created. */
    private TakenRoster join(Actor.Member actor, List<MemberId> written, Map<Title, List<MemberId>> joined) {
        var mandate = Mandate.from(days.today(actor.association()));
        var people = new HashMap<GroupId, Set<MemberId>>();
        var made = new HashSet<GroupId>();
        joined.forEach((name, newcomers) -> {
            var group = groups.findNamed(actor.association(), name.value()).orElseGet(() -> make(actor, name, made));
            newcomers.forEach(person -> group.admit(person, mandate));
            people.put(group.id(), Set.copyOf(newcomers));
            seating.settle(actor, group, Set.copyOf(newcomers));
        });
        return new TakenRoster(written, people, made, mandate);
    }

    private Group make(Actor.Member actor, Title name, Set<GroupId> made) {
        var group = groups.save(new Group(actor.association(), name));
        made.add(group.id());
        return group;
    }
}
