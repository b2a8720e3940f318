package org.preau;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A disk with no room left for some tables: MariaDB says of each row what it says then, by its own number. There is room again when it
 * is closed.
 */
public final class FullDisk implements AutoCloseable {

    private static final List<String> WRITING = List.of("INSERT", "UPDATE");
    private static final List<String> ANYTHING = List.of("INSERT", "UPDATE", "DELETE");

    private final JdbcTemplate database;
    private final List<String> tables;
    private final List<String> refused;

    private FullDisk(JdbcTemplate database, List<String> tables, List<String> refused) {
        this.database = database;
        this.tables = tables;
        this.refused = refused;
        tables.forEach(table -> refused.forEach(writing -> database.execute("""
                CREATE TRIGGER full_%1$s_%2$s BEFORE %2$s ON %1$s FOR EACH ROW
                SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1114, MESSAGE_TEXT = 'The table ''%1$s'' is full'""".formatted(table, writing))));
    }

    public static FullDisk under(JdbcTemplate database, String... tables) {
        return new FullDisk(database, List.of(tables), WRITING);
    }

    /** So full that nothing can be taken out either: that too is written down first. */
    public static FullDisk toTheBrim(JdbcTemplate database, String... tables) {
        return new FullDisk(database, List.of(tables), ANYTHING);
    }

    @Override
    public void close() {
        tables.forEach(table ->
                refused.forEach(writing -> database.execute("DROP TRIGGER full_%s_%s".formatted(table, writing))));
    }
}
