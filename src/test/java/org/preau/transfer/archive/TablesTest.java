package org.preau.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every table of the schema either leaves with its association, or stays for a reason that is written down. */
@PreauTest
class TablesTest {

    @Autowired
    JdbcTemplate database;

    @Test
    void a_new_table_leaves_or_says_why_not() {
        var spoken =
                Stream.concat(leaving().stream(), Tables.LEFT.keySet().stream()).toList();
        assertThat(spoken).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(tables());
        assertThat(Tables.LEFT.values()).noneMatch(String::isBlank);
    }

    @Test
    void what_owns_stands_before_what_is_owned() {
        var seen = new ArrayList<String>();
        Tables.LEAVING.forEach(table -> {
            assertThat(seen).as(table.name()).containsAll(table.parents());
            seen.add(table.name());
        });
    }

    /** What another row is asked for by the database stands before it in the archive, or the archive would not go back in. */
    @Test
    void no_row_points_at_one_that_comes_later_or_stays() {
        for (var i = 0; i < Tables.LEAVING.size(); i++) {
            var table = Tables.LEAVING.get(i);
            assertThat(leaving().subList(0, i + 1)).as(table.name()).containsAll(pointed(table));
        }
    }

    @Test
    void no_column_that_leaves_holds_a_secret() {
        var schema = new Schema(database);
        var columns = Tables.LEAVING.stream()
                .flatMap(table -> schema.columns(table).stream())
                .map(Column::name);
        assertThat(columns.filter(name -> name.matches(".*(hash|token|secret|password|code|credential|account).*")))
                .isEmpty();
    }

    @Test
    void each_table_is_walked_along_columns_that_tell_its_rows_apart() {
        for (var table : Tables.LEAVING) {
            var place = table.place().toList();
            assertThat(keys(table)).as(table.name()).anyMatch(key -> place.containsAll(key));
        }
    }

    private List<List<String>> keys(Table table) {
        return database
                .queryForList(
                        "SELECT GROUP_CONCAT(column_name) FROM information_schema.statistics"
                                + " WHERE table_schema = DATABASE() AND table_name = ? AND non_unique = 0 GROUP BY index_name",
                        String.class,
                        table.name())
                .stream()
                .map(columns -> List.of(columns.split(",")))
                .toList();
    }

    private List<String> pointed(Table table) {
        var withheld = table.withheld();
        return database
                .queryForList(
                        "SELECT column_name, referenced_table_name AS pointed FROM information_schema.key_column_usage"
                                + " WHERE table_schema = DATABASE() AND table_name = ? AND referenced_table_name IS NOT NULL",
                        table.name())
                .stream()
                .filter(key -> !withheld.contains(String.valueOf(key.get("column_name"))))
                .map(key -> String.valueOf(key.get("pointed")))
                .toList();
    }

    private static List<String> leaving() {
        return Tables.LEAVING.stream().map(Table::name).toList();
    }

    private List<String> tables() {
        return database.queryForList(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()", String.class);
    }
}
