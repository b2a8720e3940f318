package org.preau.board;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.preau.member.Namesakes;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.springframework.stereotype.Component;

/** Tells who the people of a draft are here: as remembered, as found by name when that is wanted, or written down anew. */
@Component
class TakingPeople {

    private final Namesakes namesakes;

    TakingPeople(Namesakes namesakes) {
        this.namesakes = namesakes;
    }

    /** @return the members, by what the people are called in the draft */
    Map<String, MemberId> take(
            Actor.Member actor, Sources sources, List<BoardDraft.Person> people, boolean matchNames) {
        var members = remembered(sources, people);
        var unknown = strangers(people, members);
        var met = matchNames ? recognised(actor, unknown) : new HashMap<String, MemberId>();
        met.putAll(written(
                actor,
                sources,
                unknown.stream()
                        .filter(person -> !met.containsKey(person.source()))
                        .toList()));
        met.forEach((source, member) -> sources.pair(sources.person(source), Twin.Kind.MEMBER, member));
        members.putAll(met);
        return members;
    }

    /** Those of the draft whom no earlier taking into the space has met. */
    static List<BoardDraft.Person> strangers(Sources sources, List<BoardDraft.Person> people) {
        return strangers(people, remembered(sources, people));
    }

    private static List<BoardDraft.Person> strangers(List<BoardDraft.Person> people, Map<String, MemberId> known) {
        return people.stream()
                .filter(person -> !known.containsKey(person.source()))
                .toList();
    }

    private static Map<String, MemberId> remembered(Sources sources, List<BoardDraft.Person> people) {
        var members = new HashMap<String, MemberId>();
        var known = sources.known(
                people.stream().map(person -> sources.person(person.source())).toList());
        for (var person : people) {
            var twin = known.get(sources.person(person.source()));
            if (twin != null) {
                members.put(person.source(), new MemberId(twin.ours()));
            }
        }
        return members;
    }

    private Map<String, MemberId> recognised(Actor.Member actor, List<BoardDraft.Person> people) {
        var members = new HashMap<String, MemberId>();
        var known = namesakes.known(
                actor, people.stream().map(BoardDraft.Person::name).toList());
        for (var person : people) {
            var member = known.get(person.name());
            if (member != null) {
                members.put(person.source(), member.id());
            }
        }
        return members;
    }

    private Map<String, MemberId> written(Actor.Member actor, Sources sources, List<BoardDraft.Person> people) {
        var members = new LinkedHashMap<String, MemberId>();
        var ids = namesakes.write(
                actor,
                sources.space(),
                people.stream().map(BoardDraft.Person::name).toList());
        people.forEach(person -> members.put(person.source(), ids.get(members.size())));
        return members;
    }
}
