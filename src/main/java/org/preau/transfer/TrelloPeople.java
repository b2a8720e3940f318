package org.preau.transfer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.preau.board.BoardDraft.Person;
import org.preau.shared.Title;
import tools.jackson.databind.JsonNode;

/** The people of a board: its members, and those who left it and are known only by what they wrote or were given to do. */
final class TrelloPeople {

    private static final int MAX_NAMES = 10_000;

    private final Map<String, Title> members = new LinkedHashMap<>();
    private final Map<String, Title> names = new HashMap<>();
    private final Set<String> needed = new HashSet<>();

    void member(JsonNode member) {
        var id = TrelloNode.id(member, "id", "members");
        members.putIfAbsent(id, name(member));
    }

    /** Somebody an action names, who may no longer be a member. */
    void heardOf(JsonNode person) {
        var id = TrelloNode.text(person, "id");
        if (TrelloNode.isId(id) && names.size() < MAX_NAMES) {
            names.computeIfAbsent(id, _ -> name(person));
        }
    }

    private static Title name(JsonNode person) {
        var fullName = TrelloNode.text(person, "fullName");
        return TrelloText.title(fullName.isBlank() ? TrelloNode.text(person, "username") : fullName);
    }

    /** Says that a card or a comment of the board names this person. */
    void need(String id) {
        if (needed.size() < MAX_NAMES) {
            needed.add(id);
        }
    }

    int members() {
        return members.size();
    }

    /** The members in the order of the file, then the others who are needed, by name. */
    List<Person> all() {
        var present = members.entrySet().stream().map(TrelloPeople::person);
        return Stream.concat(present, former()).toList();
    }

    private Stream<Person> former() {
        return names.entrySet().stream()
                .filter(entry -> needed.contains(entry.getKey()) && !members.containsKey(entry.getKey()))
                .sorted(Map.Entry.comparingByValue(java.util.Comparator.comparing(Title::value)))
                .map(TrelloPeople::person);
    }

    private static Person person(Map.Entry<String, Title> entry) {
        return new Person(entry.getKey(), entry.getValue());
    }
}
