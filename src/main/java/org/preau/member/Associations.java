package org.preau.member;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Service;

/** The organisations of this instance, and the way from a signed-in account to the member who acts. */
@Service
public class Associations {

    private final AssociationRepository associations;
    private final MemberRepository members;
    private final Journal journal;
    private final Clock clock;

    Associations(AssociationRepository associations, MemberRepository members, Journal journal, Clock clock) {
        this.associations = associations;
        this.members = members;
        this.journal = journal;
        this.clock = clock;
    }

    /** Begins an association; only the instance itself (its operator's command, its set-up page) does. */
    @UseCase
    public AssociationCard found(Actor.System operator, Title name, ZoneId zone) {
        return found(new Association(name, zone, clock.instant()));
    }

    /** Begins an association whose people are invented: what protects real ones is not asked of them. */
    @UseCase
    public AssociationCard foundDemo(Actor.System operator, Title name, ZoneId zone) {
        var association = new Association(name, zone, clock.instant());
        association.markAsDemo();
        return found(association);
    }

    private AssociationCard found(Association association) {
        var slug = association.slug();
        if (associations.findBySlug(slug).isPresent()) {
            association.tellApart(freeNumber(slug));
        }
        return associations.save(association).card();
    }

    /** Others may bear such a number as part of their name. */
    private int freeNumber(String slug) {
        return IntStream.iterate(associations.countAlike(slug) + 1, number -> number + 1)
                .filter(number -> associations.findBySlug(slug + "-" + number).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /**
     * The association of that address, for whoever operates the instance and takes a copy of all of it: its owners read so in the journal.
     *
     * @throws Refusal not found when there is none
     */
    @UseCase
    public AssociationCard handOver(Actor.System operator, String slug) {
        var association = associations.findBySlug(slug).orElseThrow(Refusal::notFound);
        journal.keep(operator, association.id(), JournalAct.ASSOCIATION_EXPORTED, null);
        return association.card();
    }

    /** Those of this instance, for whoever operates it, by name. */
    @Query
    public List<AssociationCard> all(Actor.System operator) {
        return associations.findAllByOrderByNameAscIdAsc().stream()
                .map(Association::card)
                .toList();
    }

    /** The one association here came from another instance: its owners read so in the journal. */
    @UseCase
    public void settle(Actor.System operator, String slug) {
        var association = associations.findBySlug(slug).orElseThrow(Refusal::notFound);
        journal.keep(operator, association.id(), JournalAct.ASSOCIATION_IMPORTED, null);
    }

    /** The associations of a signed-in person, by name. */
    @Query
    public List<AssociationCard> of(AccountId account) {
        var ids = members.of(account).stream().map(Member::association).toList();
        return associations.among(ids).stream().map(Association::card).toList();
    }

    /** The one they have belonged to for the longest: where a bare address leads. */
    @Query
    public Optional<AssociationCard> home(AccountId account) {
        return members.of(account).stream()
                .findFirst()
                .flatMap(member -> associations.of(member.association()))
                .map(Association::card);
    }

    /** Who this account is in the association of that address; refused as unknown when they are nobody there. */
    @Query
    public Actor.Member actor(AccountId account, String slug) {
        var association = associations.findBySlug(slug).orElseThrow(Refusal::notFound);
        return membership(account, association).orElseThrow(Refusal::notFound);
    }

    /** The zone in which the actor's association lives: what its dates and hours mean. */
    @Query
    public ZoneId zoneOf(Actor.Member actor) {
        return associations.among(List.of(actor.association())).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .zone();
    }

    private Optional<Actor.Member> membership(AccountId account, Association association) {
        return members.of(account).stream()
                .filter(member -> member.association().equals(association.id()))
                .map(member -> new Actor.Member(member.id(), member.association()))
                .findFirst();
    }
}
