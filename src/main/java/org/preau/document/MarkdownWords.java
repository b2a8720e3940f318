package org.preau.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.preau.document.crdt.Node;
import org.preau.shared.text.MarkdownSigns;

/** The words of one block with their marks, in Markdown; whatever would be read as a sign is escaped. */
final class MarkdownWords {

    /** From the outermost to the innermost; Markdown has nothing for what is underlined. */
    private static final List<String> ORDER = List.of("link", "bold", "italic", "strike", "code");

    private static final Map<String, String> SIGNS = Map.of("bold", "**", "italic", "*", "strike", "~~", "link", "[");

    private final StringBuilder text = new StringBuilder();
    private final List<Node.Mark> open = new ArrayList<>();

    private MarkdownWords() {}

    static String of(List<Node> words) {
        return MarkdownSigns.begun(written(words));
    }

    private static String written(List<Node> words) {
        var written = new MarkdownWords();
        tight(words).forEach(written::add);
        written.turn(List.of());
        return written.text.toString().strip();
    }

    /** The same where a line must not end: in headings and cells. */
    static String line(List<Node> words) {
        return MarkdownSigns.ended(written(words).replace("\\\n", " ").replace('\n', ' '));
    }

    /** Signs hold to words: a blank at the edge of what is marked bears only what its neighbour bears too. */
    private static List<Node> tight(List<Node> words) {
        var tight = new ArrayList<Node>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!word.textual() || isCode(word)) {
                tight.add(word);
                continue;
            }
            var text = word.text();
            var begin = text.length() - text.stripLeading().length();
            var end = Math.max(begin, text.stripTrailing().length());
            tight.add(Node.text(text.substring(0, begin), shared(words, i, i - 1)));
            tight.add(Node.text(text.substring(begin, end), word.marks()));
            tight.add(Node.text(text.substring(end), shared(words, i, i + 1)));
        }
        return tight;
    }

    private static List<Node.Mark> shared(List<Node> words, int place, int beside) {
        return beside < 0 || beside >= words.size()
                ? List.of()
                : words.get(place).marks().stream()
                        .filter(words.get(beside).marks()::contains)
                        .toList();
    }

    private static boolean isCode(Node word) {
        return word.marks().stream().anyMatch(mark -> mark.type().equals("code"));
    }

    private void add(Node word) {
        if (!word.textual()) {
            text.append("\\\n");
            return;
        }
        if (word.text().isEmpty()) {
            return;
        }
        turn(ORDER.stream()
                .flatMap(
                        type -> word.marks().stream().filter(mark -> mark.type().equals(type)))
                .toList());
        text.append(isCode(word) ? MarkdownSigns.code(word.text()) : MarkdownSigns.words(word.text()));
    }

    /** Closes what ends here, and opens what begins. */
    private void turn(List<Node.Mark> marks) {
        var shared = 0;
        while (shared < Math.min(open.size(), marks.size()) && open.get(shared).equals(marks.get(shared))) {
            shared++;
        }
        while (open.size() > shared) {
            text.append(end(open.removeLast()));
        }
        for (var mark : marks.subList(shared, marks.size())) {
            text.append(SIGNS.getOrDefault(mark.type(), ""));
            open.add(mark);
        }
    }

    private static String end(Node.Mark mark) {
        return mark.type().equals("link")
                ? "](<" + MarkdownSigns.address(String.valueOf(mark.attrs().get("href"))) + ">)"
                : SIGNS.getOrDefault(mark.type(), "");
    }
}
