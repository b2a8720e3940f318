package org.preau.member;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two members whose names have the same words: one was written by somebody, the other signs in. They may be one person, or two.
 *
 * @param written without account
 * @param comer with one
 */
public record Twice(MemberLine written, MemberLine comer) {

    /** Those among these members, by name; of a name that several who sign in bear nobody tells whose it is. */
    public static List<Twice> among(Collection<MemberLine> members) {
        var comers = members.stream().filter(MemberLine::account).collect(Collectors.groupingBy(Twice::words));
        return comers.isEmpty()
                ? List.of()
                : members.stream()
                        .filter(member -> !member.account())
                        .flatMap(written -> Stream.ofNullable(comers.get(words(written)))
                                .filter(namesakes -> namesakes.size() == 1)
                                .map(namesakes -> new Twice(written, namesakes.getFirst())))
                        .toList();
    }

    /** Whether two names have the same words, in whatever order. */
    public static boolean areNamesakes(Person one, Person other) {
        return RosterMatch.wordsOf(one.name()).equals(RosterMatch.wordsOf(other.name()));
    }

    private static List<String> words(MemberLine member) {
        return RosterMatch.wordsOf(member.person().name());
    }

    /** What they may once they are one: as much as either. */
    public Role role() {
        return written.role().atLeast(comer.role()) ? written.role() : comer.role();
    }
}
