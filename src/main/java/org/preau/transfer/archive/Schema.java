package org.preau.transfer.archive;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database says of its tables. */
record Schema(JdbcTemplate database) {

    /** The number of the last migration: an archive goes back into a schema like the one it came from. */
    String version() {
        var last =
                "SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1";
        return String.valueOf(database.queryForObject(last, String.class));
    }

    /** The columns that leave. */
    List<Column> columns(Table table) {
        return all(table)
                .filter(column -> !table.withheld().contains(column.name()))
                .toList();
    }

    /** Those that tell where a row stands. */
    List<Column> place(Table table, Stream<String> names) {
        var wanted = names.toList();
        return all(table).filter(column -> wanted.contains(column.name())).toList();
    }

    private Stream<Column> all(Table table) {
        return database
                .query(
                        "SELECT column_name, column_type FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position",
                        (row, _) -> Column.of(row.getString(1), row.getString(2)),
                        table.name())
                .stream();
    }
}
