package org.preau.document.crdt;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document of this house is made of. All else is refused at the door, and left out of what is shown. */
public final class Vocabulary {

    /** The root in which the editor keeps a document. */
    static final String ROOT = "default";

    private static final String FIRST_NUMBER = "start";
    private static final String COLUMNS = "colspan";
    private static final String ROWS = "rowspan";
    private static final String COLUMN_WIDTHS = "colwidth";
    private static final String LANGUAGE = "language";

    /** Blocks, with the attributes that mean something. */
    private static final Map<String, Set<String>> NODES = Map.ofEntries(
            Map.entry("paragraph", Set.of()),
            Map.entry("heading", Set.of("level")),
            Map.entry("bulletList", Set.of()),
            Map.entry("orderedList", Set.of(FIRST_NUMBER)),
            Map.entry("listItem", Set.of()),
            Map.entry("taskList", Set.of()),
            Map.entry("taskItem", Set.of("checked")),
            Map.entry("blockquote", Set.of()),
            Map.entry("codeBlock", Set.of(LANGUAGE)),
            Map.entry("horizontalRule", Set.of()),
            Map.entry("hardBreak", Set.of()),
            Map.entry("table", Set.of()),
            Map.entry("tableRow", Set.of()),
            Map.entry("tableHeader", Set.of(COLUMNS, ROWS)),
            Map.entry("tableCell", Set.of(COLUMNS, ROWS)));

    private static final int LARGEST = 100;
    private static final int LARGEST_START = 999_999_999;
    private static final int WIDEST = 10_000;
    private static final int LONGEST_TEXT = 200;

    /** It becomes a part of a class: with a blank in it, it would be several. */
    private static final Pattern ONE_WORD = Pattern.compile("\\S{0,200}");

    private static final Pattern NUMBER = Pattern.compile("^\\s*+[-+]?(?:[.\\d]|Infinity)");

    /** All that an element may say of itself, whatever it is. */
    private static final Set<String> ATTRIBUTES = Stream.concat(
                    NODES.values().stream().flatMap(Set::stream), Stream.of(COLUMN_WIDTHS))
            .collect(Collectors.toUnmodifiableSet());

    static final String LINK = "link";
    static final String HREF = "href";

    private static final Set<String> MARKS = Set.of("bold", "italic", "strike", "code", "underline", LINK);

    /** The same in {@code frontend/document/safe-link.ts}: what is refused here is never written there. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|mailto|tel):\\P{Cc}{0,2000}");

    static boolean hasNode(String type) {
        return NODES.containsKey(type);
    }

    static boolean hasAttribute(String type, String attribute) {
        return NODES.getOrDefault(type, Set.of()).contains(attribute);
    }

    static boolean hasMark(String type) {
        return MARKS.contains(type);
    }

    /** An address that a press may follow; empty for one that would run. */
    static Optional<String> address(String href) {
        return Optional.of(href.strip()).filter(Vocabulary::mayLead);
    }

    /** Whether a link may be written that leads there. */
    static boolean mayLead(String href) {
        return ADDRESS.matcher(href).matches();
    }

    /** Whether it is known here; whether it stands in its place, its neighbours tell: {@link #fits}. */
    boolean holds(Struct struct) {
        return switch (struct) {
            case Gone _, Gap _ -> true;
            case Item item ->
                holds(item.origin()) && holds(item.content(), item.origin().key());
        };
    }

    /** Whether an editor puts such a thing there. */
    static boolean fits(Content content, Place place) {
        var key = place.key();
        return switch (content) {
            case Content.Deleted _ -> true;
            case Content.Values values -> key != null && place.branch().kind() == Branch.ELEMENT && fits(key, values);
            case Content.Text _ -> key == null && place.branch().kind() == Branch.TEXT;
            case Content.Format format ->
                key == null && place.branch().kind() == Branch.TEXT && MarkJson.isOurs(format);
            case Content.Nested nested ->
                key == null && holds(nested.branch()) && fits(nested.branch(), place.branch());
            case Content.Json _, Content.Binary _, Content.Embed _, Content.Subdocument _ -> false;
        };
    }

    /** Texts stand in elements, elements in each other or in the root. */
    private static boolean fits(Branch branch, Branch holder) {
        return holder.kind() == Branch.ELEMENT || holder.isRoot() && branch.kind() == Branch.ELEMENT;
    }

    private static boolean fits(String key, Content.Values values) {
        return values.values().stream().allMatch(value -> value.isNothing() || fits(key, value));
    }

    /** A table as wide as a number of a hostile writer would stop every browser that draws it. */
    private static boolean fits(String key, Value value) {
        return switch (key) {
            case COLUMN_WIDTHS -> value.isListOfNumbers(LARGEST, WIDEST);
            case LANGUAGE ->
                value.scalar()
                        .filter(word -> word instanceof String text
                                && ONE_WORD.matcher(text).matches())
                        .isPresent();
            case COLUMNS, ROWS ->
                value.scalar()
                        .filter(span -> span instanceof Long whole && whole >= 0 && whole <= LARGEST)
                        .isPresent();
            default ->
                ATTRIBUTES.contains(key)
                        && value.scalar().filter(scalar -> fits(key, scalar)).isPresent();
        };
    }

    private static boolean fits(String key, Object scalar) {
        return switch (scalar) {
            case Boolean _ -> true;
            case Number number ->
                number.doubleValue() >= 0
                        && number.doubleValue() <= (FIRST_NUMBER.equals(key) ? LARGEST_START : LARGEST);
            case String text -> text.length() <= LONGEST_TEXT && !readAsNumber(text);
            default -> false;
        };
    }

    /** As a browser would. */
    private static boolean readAsNumber(String text) {
        return NUMBER.matcher(text).lookingAt();
    }

    private static boolean holds(Item.Origin origin) {
        var place = origin.root() == null || origin.root().equals(ROOT);
        return place && (origin.key() == null || ATTRIBUTES.contains(origin.key()));
    }

    private static boolean holds(Content content, @Nullable String key) {
        return switch (content) {
            case Content.Deleted _ -> true;
            case Content.Values values -> key == null || fits(key, values);
            case Content.Text _ -> key == null;
            case Content.Format format -> key == null && MarkJson.isOurs(format);
            case Content.Nested nested -> key == null && holds(nested.branch());
            case Content.Json _, Content.Binary _, Content.Embed _, Content.Subdocument _ -> false;
        };
    }

    private static boolean holds(Branch branch) {
        return branch.kind() == Branch.TEXT || branch.kind() == Branch.ELEMENT && hasNode(branch.name());
    }
}
