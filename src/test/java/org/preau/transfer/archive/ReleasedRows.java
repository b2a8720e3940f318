package org.preau.transfer.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every row of a house, as one version of its schema held it: statements, one a line, tables by name and rows by their keys. */
final class ReleasedRows {

    private static final int LONGEST_LINE = 200_000;

    private ReleasedRows() {}

    static void write(JdbcTemplate database, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var out =
                new PrintWriter(new GZIPOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
            tables(database).forEach(table -> write(database, table, out));
        }
    }

    /** The tables of the schema, by name. */
    static TreeSet<String> tables(JdbcTemplate database) {
        var names = new TreeSet<>(database.queryForList(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()", String.class));
        names.remove("flyway_schema_history");
        return names;
    }

    private static void write(JdbcTemplate database, String table, PrintWriter out) {
        var columns = columns(database, table, "is_generated = 'NEVER'", "ordinal_position");
        var values =
                columns.stream().map(column -> written(database, table, column)).collect(Collectors.joining(", "));
        var keys = columns(database, table, "column_key = 'PRI'", "ordinal_position");
        var order = (keys.isEmpty() ? columns : keys)
                .stream().map(ReleasedRows::quoted).collect(Collectors.joining(", "));
        var rows = database.queryForList(
                "SELECT CONCAT('(', CONCAT_WS(',', %s), ')') FROM `%s` ORDER BY %s".formatted(values, table, order),
                String.class);
        var named = columns.stream().map(ReleasedRows::quoted).collect(Collectors.joining(","));
        portions(rows)
                .forEach(some -> out.print(
                        "INSERT INTO `" + table + "` (" + named + ") VALUES " + String.join(",", some) + "\n"));
    }

    private static List<String> columns(JdbcTemplate database, String table, String which, String order) {
        return database.queryForList(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? AND "
                        + which + " ORDER BY " + order,
                String.class,
                table);
    }

    private static String quoted(String column) {
        return "`" + column + "`";
    }

    private static String written(JdbcTemplate database, String table, String column) {
        var type = database.queryForObject(
                "SELECT data_type FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? AND column_name = ?",
                String.class,
                table,
                column);
        return Objects.requireNonNull(type).matches(".*(binary|blob)")
                ? "IFNULL(CONCAT('X''', HEX(`" + column + "`), ''''), 'NULL')"
                : "REPLACE(QUOTE(`" + column + "`), CHAR(10), CONCAT(CHAR(92), 'n'))";
    }

    private static List<List<String>> portions(List<String> rows) {
        var portions = new ArrayList<List<String>>();
        var length = LONGEST_LINE;
        for (var row : rows) {
            if (length + row.length() > LONGEST_LINE) {
                portions.add(new ArrayList<>());
                length = 0;
            }
            portions.getLast().add(row);
            length += row.length();
        }
        return portions;
    }

    /** Puts them into a house whose schema is that of the release. */
    static void restore(String release, JdbcTemplate database) throws IOException {
        try (var statements = statements(release)) {
            database.execute((ConnectionCallback<Boolean>) connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("SET foreign_key_checks = 0");
                    for (var line : (Iterable<String>) statements::iterator) {
                        statement.execute(line);
                    }
                    return statement.execute("SET foreign_key_checks = 1");
                }
            });
        }
    }

    private static Stream<String> statements(String release) throws IOException {
        InputStream packed =
                Objects.requireNonNull(ReleasedRows.class.getResourceAsStream("/releases/" + release + ".sql.gz"));
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8)).lines();
    }
}
