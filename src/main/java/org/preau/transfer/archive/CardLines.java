package org.preau.transfer.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preau.shared.text.MarkdownSigns;
import org.springframework.stereotype.Component;

/** Cards as the items of a list: box, title, who and when, what is written on them, what is left to check. */
@Component
class CardLines {

    private static final String CARDS = """
            SELECT CAST(c.id AS CHAR) AS id, c.title, c.description, CAST(c.due_on AS CHAR) AS due_on, CAST(c.due_at AS CHAR) AS due_at, c.done
              FROM card c WHERE c.id IN (%s)""";
    private static final String LABELS = """
            SELECT CAST(cl.card_id AS CHAR) AS card, l.name FROM card_label cl JOIN label l ON l.id = cl.label_id
             WHERE l.removed = FALSE AND cl.card_id IN (%s) ORDER BY l.id""";
    private static final String PEOPLE = """
            SELECT CAST(cm.card_id AS CHAR) AS card, CAST(cm.member_id AS CHAR) AS who FROM card_member cm
             WHERE cm.card_id IN (%s) ORDER BY cm.member_id""";
    private static final String CHECKS = """
            SELECT CAST(k.card_id AS CHAR) AS card, CAST(k.id AS CHAR) AS list, k.title, i.text, i.done
              FROM checklist k LEFT JOIN check_item i ON i.checklist_id = k.id
             WHERE k.card_id IN (%s) ORDER BY k.order_rank, k.id, i.order_rank, i.id""";

    private final Paged database;

    CardLines(Paged database) {
        this.database = database;
    }

    /** Some cards, in the order in which they are named. */
    void write(Wording wording, List<String> cards, ArchiveWriter.Lines lines) {
        var found =
                database.among(CARDS, cards).stream().collect(Collectors.toMap(card -> card.text("id"), card -> card));
        var labels = of(LABELS, cards);
        var people = of(PEOPLE, cards);
        var checks = of(CHECKS, cards);
        for (var id : cards) {
            var card = Objects.requireNonNull(found.get(id));
            lines.line(head(wording, card, labels.getOrDefault(id, List.of()), people.getOrDefault(id, List.of())));
            card.text("description").lines().forEach(line -> lines.line(("  " + line).stripTrailing()));
            checks(checks.getOrDefault(id, List.of()), lines);
        }
    }

    private Map<String, List<Row>> of(String question, List<String> cards) {
        return database.among(question, cards).stream().collect(Collectors.groupingBy(row -> row.text("card")));
    }

    private static String head(Wording wording, Row card, List<Row> labels, List<Row> people) {
        var line = new StringBuilder(box(card.is("done")))
                .append("**")
                .append(MarkdownSigns.words(card.text("title")))
                .append("**");
        labels.forEach(label -> line.append(' ').append(MarkdownSigns.code(label.text("name"))));
        Optional.ofNullable(card.orNull("due_on"))
                .map(day -> wording.say("transfer.archive.due", wording.day(day, card.orNull("due_at"))))
                .ifPresent(due -> line.append(", ").append(due));
        people.forEach(one -> line.append(", ").append(wording.name(one.orNull("who"))));
        return line.toString();
    }

    private static String box(boolean done) {
        return done ? "- [x] " : "- [ ] ";
    }

    private static void checks(List<Row> checks, ArchiveWriter.Lines lines) {
        var list = "";
        for (var check : checks) {
            if (!check.text("list").equals(list)) {
                list = check.text("list");
                lines.line("  - " + MarkdownSigns.line(check.text("title")));
            }
            if (check.orNull("text") != null) {
                lines.line("    " + box(check.is("done")) + MarkdownSigns.words(check.text("text")));
            }
        }
    }
}
