package org.preau.member;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Service;

/** Names and faces: what other features show beside a message or a card. */
@Service
public class People {

    private final MemberRepository members;
    private final Access access;

    People(MemberRepository members, Access access) {
        this.members = members;
        this.access = access;
    }

    /** The people with these ids, in one statement; asked by features for content that the reader may already see. */
    @Query
    public Named named(Collection<MemberId> ids) {
        return new Named(members.named(ids).stream()
                .map(Member::person)
                .collect(Collectors.toMap(Person::id, Function.identity())));
    }

    /** Those who sit in a space, and these others, by name: asked by features for content that the reader may already see. */
    @Query
    public List<Person> around(SpaceId space, Collection<MemberId> others) {
        return members.around(space, others).stream().map(Member::person).toList();
    }

    /** Which of these are members of the association that owns a space. */
    @Query
    public Set<MemberId> among(SpaceId space, Collection<MemberId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : members.activeAmong(space, ids).stream().map(Member::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Which of these belong to their association, wherever that is. */
    @Query
    public Set<MemberId> belonging(Collection<MemberId> ids) {
        return members.named(ids).stream()
                .filter(Member::isActive)
                .map(Member::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody of the association that owns a space: whoever may have it open, by a seat or by looking in. */
    @Query
    public List<MemberId> around(Actor.System system, SpaceId space) {
        return members.around(space).stream().map(Member::id).toList();
    }

    /** The actor's own name and face. */
    @Query
    public Person me(Actor.Member actor) {
        return members.findIn(actor.association(), actor.id())
                .orElseThrow(Refusal::notFound)
                .person();
    }

    /** Everybody whom the actor may know of, by name: the members of their association; for a guest, those who sit where they sit. */
    @Query
    public List<Person> known(Actor.Member actor) {
        var known = access.may(actor, AssociationAction.SEE_MEMBERS)
                ? members.activeIn(actor.association())
                : members.besides(actor.id());
        return known.stream().map(Member::person).toList();
    }
}
