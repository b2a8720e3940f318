package org.preau.transfer.archive;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.shared.Ref;
import org.preau.shared.jpa.MappedColumns;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Whether the application can read what an archive brought, where the database would hold anything: the names of constants, the time
 * zones, the word in its addresses. And somebody must own it, or nobody would ever come in.
 */
@Component
class Legibility {

    private static final Set<String> ZONES = Set.of("zone", "time_zone");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final String OWNERS = "SELECT COUNT(*) FROM member WHERE role = 'OWNER' AND ended_at IS NULL";

    private final MappedColumns columns;

    Legibility(MappedColumns columns) {
        this.columns = columns;
    }

    /** A column that holds only the names of some constants. */
    private record Words(String table, String column, Set<String> known) {

        static Words of(String table, String column, Class<?> constants) {
            var known = Arrays.stream(constants.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .collect(Collectors.toUnmodifiableSet());
            return new Words(table, column, known);
        }
    }

    boolean holds(JdbcTemplate database) {
        return words().allMatch(words -> every(database, words.table(), words.column(), words.known()::contains))
                && zones(database)
                && every(database, Tables.ASSOCIATION, "slug", SLUG.asMatchPredicate())
                && !Long.valueOf(0).equals(database.queryForObject(OWNERS, Long.class));
    }

    private Stream<Words> words() {
        var references = Stream.of(
                Words.of("event_ref", "ref_kind", Ref.Kind.class),
                Words.of("origin", "from_kind", Ref.Kind.class),
                Words.of("origin", "made_kind", Ref.Kind.class));
        var mapped = columns.holding(Class::isEnum)
                .filter(column ->
                        Tables.LEAVING.stream().anyMatch(table -> table.name().equals(column.table())))
                .map(column -> Words.of(column.table(), column.name(), column.type()));
        return Stream.concat(references, mapped);
    }

    private static boolean zones(JdbcTemplate database) {
        var schema = new Schema(database);
        return Tables.LEAVING.stream()
                .allMatch(table -> schema.columns(table).stream()
                        .map(Column::name)
                        .filter(ZONES::contains)
                        .allMatch(column -> every(database, table.name(), column, Legibility::isZone)));
    }

    private static boolean isZone(String text) {
        try {
            return ZoneId.of(text).getRules() != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static boolean every(JdbcTemplate database, String table, String column, Predicate<String> readable) {
        var exact = "SELECT DISTINCT `%1$s` COLLATE utf8mb4_nopad_bin FROM `%2$s` WHERE `%1$s` IS NOT NULL"
                .formatted(column, table);
        return database.queryForList(exact, String.class).stream()
                .map(String::valueOf)
                .allMatch(readable);
    }
}
