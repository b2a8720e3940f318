package org.preau.transfer.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes rows into one table, many at once, and large ones by few. */
final class Inserts {

    private static final int ROWS = 500;
    private static final int WEIGHT = 4 << 20;

    private final JdbcTemplate database;
    private final String insert;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private int weight;
    private long written;

    Inserts(JdbcTemplate database, Table table, List<Column> columns) {
        this.database = database;
        var names = columns.stream().map(column -> "`" + column.name() + "`").collect(Collectors.joining(", "));
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        this.insert = "INSERT INTO `%s` (%s) VALUES (%s)".formatted(table.name(), names, marks);
    }

    void add(@Nullable Object[] row) {
        waiting.add(row);
        for (var value : row) {
            weight += weight(value);
        }
        if (waiting.size() >= ROWS || weight >= WEIGHT) {
            flush();
        }
    }

    private static int weight(@Nullable Object value) {
        return switch (value) {
            case String text -> text.length();
            case byte[] bytes -> bytes.length;
            case null, default -> 0;
        };
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            database.batchUpdate(insert, waiting);
            written += waiting.size();
            waiting.clear();
            weight = 0;
        }
    }

    /** @return how many rows were written */
    long finish() {
        flush();
        return written;
    }
}
