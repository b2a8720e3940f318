package org.preau.member;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.preau.shared.Title;

/**
 * What writing a list would do, shown before anything is written.
 *
 * @param doubles who is a member already
 * @param repeated who stands above in the list already
 * @param newGroups those that nobody has made yet
 */
public record RosterPreview(
        List<RosterLine> added,
        List<RosterLine> doubles,
        List<RosterLine> repeated,
        List<RosterLine> unclear,
        List<Title> newGroups) {

    /** The same, where these groups are there already. */
    RosterPreview beside(Collection<String> groups) {
        Set<String> there = groups.stream().map(RosterColumn::plain).collect(Collectors.toSet());
        var made = new TreeMap<String, Title>();
        added.stream()
                .flatMap(line -> line.contact().groups().stream())
                .filter(group -> !there.contains(RosterColumn.plain(group.value())))
                .forEach(group -> made.putIfAbsent(RosterColumn.plain(group.value()), group));
        return new RosterPreview(added, doubles, repeated, unclear, List.copyOf(made.values()));
    }
}
