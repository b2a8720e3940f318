package org.preau.transfer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.preau.board.BoardDraft.Person;
import org.preau.member.PersonName;
import org.preau.shared.text.Alphabet;
import tools.jackson.databind.JsonNode;

/** The people of a board: its members, and those who left it and are known only by what they wrote or were given to do. */
final class TrelloPeople {

    /** Stands for whoever wrote, when the file does not name them. */
    static final String UNKNOWN = "unknown";

    private static final int MAX_NAMES = 10_000;
    private static final Person NOBODY_KNOWN = new Person(UNKNOWN, new PersonName("Trello"));

    private final Map<String, PersonName> members = new LinkedHashMap<>();
    private final Map<String, PersonName> names = new HashMap<>();
    private final Set<String> needed = new HashSet<>();
    private boolean unknownAuthor;

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

    private static PersonName name(JsonNode person) {
        var fullName = TrelloNode.text(person, "fullName");
        return TrelloText.person(fullName.isBlank() ? TrelloNode.text(person, "username") : fullName);
    }

    /** Says that a comment of the board is theirs; every name of the file has been heard by then. */
    void wrote(String id) {
        need(id);
        unknownAuthor |= !members.containsKey(id) && !names.containsKey(id);
    }

    /** Says that a card or a comment of the board names this person. */
    void need(String id) {
        if (TrelloNode.isId(id) && needed.size() < MAX_NAMES) {
            needed.add(id);
        }
    }

    int members() {
        return members.size();
    }

    /** The members in the order of the file, then the others who are needed, by name. */
    List<Person> all() {
        var present = members.entrySet().stream().map(TrelloPeople::person);
        var unknown = Stream.of(NOBODY_KNOWN).filter(_ -> unknownAuthor);
        return Stream.of(present, former().stream(), unknown)
                .flatMap(people -> people)
                .toList();
    }

    /** Those who left the board but are still named on it. */
    List<Person> former() {
        return names.entrySet().stream()
                .filter(entry -> needed.contains(entry.getKey()) && !members.containsKey(entry.getKey()))
                .map(TrelloPeople::person)
                .sorted(Comparator.comparing(person -> person.name().value(), Alphabet.ORDER))
                .toList();
    }

    private static Person person(Map.Entry<String, PersonName> entry) {
        return new Person(entry.getKey(), entry.getValue());
    }
}
