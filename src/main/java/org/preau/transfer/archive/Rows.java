package org.preau.transfer.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Walks the rows of one association, from what owns to what is owned, each table along a key of its own and a page at a time:
 * it costs what the association holds, whatever else lies in the database, and memory holds one page of each table on the way.
 */
record Rows(JdbcTemplate database, Schema schema, String association) {

    private static final int OWNERS = 200;

    static Rows of(JdbcTemplate database, String association) {
        return new Rows(database, new Schema(database), association);
    }

    /** Gives all the rows of a table, by pages. */
    void each(Table table, Consumer<List<Map<String, @Nullable Object>>> page) {
        owners(table, new Question(table, schema.columns(table), table.together()), page);
    }

    private void owners(Table table, Question question, Consumer<List<Map<String, @Nullable Object>>> page) {
        if (table.isRoot()) {
            under(List.of(association), question, page);
            return;
        }
        table.parents().stream().map(Tables::named).forEach(parent -> owned(parent, question, page));
    }

    private void owned(Table parent, Question question, Consumer<List<Map<String, @Nullable Object>>> page) {
        var columns = schema.place(parent, Stream.concat(parent.place(), Stream.of(Table.ID)));
        owners(parent, new Question(parent, columns, OWNERS), rows -> under(ids(rows), question, page));
    }

    private static List<Object> ids(List<Map<String, @Nullable Object>> rows) {
        return rows.stream()
                .map(row -> Objects.requireNonNull(row.get(Table.ID)))
                .toList();
    }

    private void under(List<?> owners, Question question, Consumer<List<Map<String, @Nullable Object>>> page) {
        var rows = database.queryForList(question.first(owners.size()), owners.toArray());
        while (!rows.isEmpty()) {
            page.accept(rows);
            rows = rows.size() < question.most() ? List.of() : after(rows.getLast(), owners, question);
        }
    }

    private List<Map<String, @Nullable Object>> after(
            Map<String, @Nullable Object> last, List<?> owners, Question question) {
        var values = new ArrayList<Object>(owners);
        values.addAll(question.placeOf(last));
        return database.queryForList(question.next(owners.size()), values.toArray());
    }

    /** What is asked of a table: these columns, so many rows at most. */
    private record Question(Table table, List<Column> columns, int most) {

        String first(int owners) {
            return "SELECT %s FROM `%s` t WHERE t.`%s` IN (%s) ORDER BY %s LIMIT %d"
                    .formatted(selected(), table.name(), table.owner(), marks(owners), order(), most);
        }

        String next(int owners) {
            return "SELECT %s FROM `%s` t WHERE t.`%s` IN (%s) AND %s ORDER BY %s LIMIT %d"
                    .formatted(selected(), table.name(), table.owner(), marks(owners), beyond(place()), order(), most);
        }

        private String selected() {
            return columns.stream().map(Column::selected).collect(Collectors.joining(", "));
        }

        private String order() {
            return place().stream().map("t.`%s`"::formatted).collect(Collectors.joining(", "));
        }

        /** Written out step by step: so the database finds the place by its key, which it does not for (a, b) > (?, ?). */
        private static String beyond(List<String> place) {
            var first = place.getFirst();
            return place.size() == 1
                    ? "t.`%s` > ?".formatted(first)
                    : "(t.`%1$s` > ? OR t.`%1$s` = ? AND %2$s)"
                            .formatted(first, beyond(place.subList(1, place.size())));
        }

        /** The values for {@link #beyond}: each but the last stands there twice. */
        List<Object> placeOf(Map<String, @Nullable Object> row) {
            var place = place();
            return place.stream()
                    .flatMap(
                            column -> Collections.nCopies(
                                    column.equals(place.getLast()) ? 1 : 2, Objects.requireNonNull(row.get(column)))
                                    .stream())
                    .toList();
        }

        private List<String> place() {
            return table.place().toList();
        }

        private static String marks(int count) {
            return String.join(", ", Collections.nCopies(count, "?"));
        }
    }
}
