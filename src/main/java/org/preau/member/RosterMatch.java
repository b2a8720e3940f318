package org.preau.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.preau.member.RosterLine.Doubt;

/**
 * Tells the people of a list from those who are members already, and from each other: by address, then by name.
 * One address and two names are two people: couples share. « Martin Claire » is « Claire Martin », unless they have two addresses.
 */
final class RosterMatch {

    /** Somebody who is there: a member, or an earlier line of the list. */
    private record Known(String name, List<String> mails, boolean listed) {}

    private final Map<List<String>, List<Known>> known = new HashMap<>();
    private final List<RosterLine> added = new ArrayList<>();
    private final List<RosterLine> doubles = new ArrayList<>();
    private final List<RosterLine> repeated = new ArrayList<>();
    private final List<RosterLine> unclear = new ArrayList<>();

    RosterMatch(List<Member> members) {
        members.forEach(member -> remember(new Known(RosterColumn.plain(member.name()), member.addresses(), false)));
    }

    RosterPreview match(Roster roster) {
        roster.stream().forEach(this::place);
        return new RosterPreview(
                List.copyOf(added), List.copyOf(doubles), List.copyOf(repeated), List.copyOf(unclear), List.of());
    }

    private void place(RosterLine line) {
        if (line.isUnclear()) {
            unclear.add(line);
            return;
        }
        var person = known(line);
        var namesakes = known.getOrDefault(words(person.name()), List.of());
        var same = namesakes.stream().filter(one -> same(one, person)).toList();
        if (!same.isEmpty()) {
            (same.stream().allMatch(Known::listed) ? repeated : doubles).add(line);
        } else if (namesakes.stream().anyMatch(one -> one.name().equals(person.name()))) {
            unclear.add(doubtful(line));
        } else {
            remember(person);
            added.add(line);
        }
    }

    private void remember(Known person) {
        known.computeIfAbsent(words(person.name()), _ -> new ArrayList<>()).add(person);
    }

    /** The words of a name in the order of their letters: first and last names change places from list to list. */
    private static List<String> words(String name) {
        return Stream.of(name.split("[ ,-]+")).sorted().toList();
    }

    /** What two names have in common that are the same words, however they are written. */
    static List<String> wordsOf(String name) {
        return words(RosterColumn.plain(name));
    }

    private static Known known(RosterLine line) {
        var name = RosterColumn.plain(line.name().orElseThrow().value());
        return new Known(
                name, line.contact().mails().stream().map(MailAddress::value).toList(), true);
    }

    /** The same words for a name, and nothing that tells them apart. */
    private static boolean same(Known one, Known other) {
        return one.mails().isEmpty()
                || other.mails().isEmpty()
                || one.mails().stream().anyMatch(other.mails()::contains);
    }

    private static RosterLine doubtful(RosterLine line) {
        var doubts = Stream.concat(line.doubts().stream(), Stream.of(Doubt.SAME_NAME))
                .toList();
        return new RosterLine(line.number(), line.text(), line.name(), line.contact(), doubts, line.source());
    }
}
