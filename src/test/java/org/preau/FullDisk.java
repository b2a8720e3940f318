package org.preau;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A disk with no room left for some tables: MariaDB says of each row what it says then, by its own number. There is room again when it
 * is closed.
 */
public final class FullDisk implements AutoCloseable {

    private static final List<String> WRITING = List.of("INSERT", "UPDATE");

    private final JdbcTemplate database;
    private final List<String> tables;

    private FullDisk(JdbcTemplate database, List<String> tables) {
        this.database = database;
        this.tables = tables;
    }

    public static FullDisk under(JdbcTemplate database, String... tables) {
        var full = new FullDisk(database, List.of(tables));
        full.tables.forEach(table -> WRITING.forEach(writing -> database.execute(
                """
                CREATE TRIGGER full_%1$s_%2$s BEFORE %2$s ON %1$s FOR EACH ROW
                SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1114, MESSAGE_TEXT = 'The table ''%1$s'' is full'"""
                        .formatted(table, writing))));
        return full;
    }

    @Override
    public void close() {
        tables.forEach(table -> WRITING.forEach(writing -> database.execute("DROP TRIGGER full_%s_%s".formatted(table, writing))));
    }
}
