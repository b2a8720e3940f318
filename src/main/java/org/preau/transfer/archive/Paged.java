package org.preau.transfer.archive;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Asks a question a page at a time, going on after the last row by its key. */
@Component
class Paged {

    private static final int PAGE = 200;

    private final JdbcTemplate database;

    Paged(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * @param question ends with its condition: order, limit and the place to go on from are added to it
     * @param key a column that tells the rows of this question apart
     */
    void each(String question, String key, Object owner, Consumer<List<Row>> page) {
        var tail = " ORDER BY " + key + " LIMIT " + PAGE;
        var rows = ask(question + tail, owner);
        while (!rows.isEmpty()) {
            page.accept(rows);
            rows = rows.size() < PAGE
                    ? List.of()
                    : ask(
                            question + " AND " + key + " > ?" + tail,
                            owner,
                            rows.getLast().text("place"));
        }
    }

    /** All of a few rows. */
    List<Row> all(String question, Object... values) {
        return ask(question, values);
    }

    /** What belongs to these, by few. */
    List<Row> among(String question, List<?> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        return ask(question.formatted(String.join(", ", Collections.nCopies(owners.size(), "?"))), owners.toArray());
    }

    private List<Row> ask(String question, Object... values) {
        return database.queryForList(question, values).stream().map(Row::new).toList();
    }
}
