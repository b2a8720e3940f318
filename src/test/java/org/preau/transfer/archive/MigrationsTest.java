package org.preau.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people wrote with an earlier version is whole in this one. Each release adds its rows: {@link ReleaseWriter}. */
@PreauTest
class MigrationsTest {

    private static final int MOST_OF_THEM = 40;

    @Autowired
    Legibility legibility;

    @ParameterizedTest
    @ValueSource(strings = "V100")
    void the_rows_of_a_release_come_whole_to_the_newest_schema(String release) throws IOException {
        try (var house = new EmptyHouse(release.substring(1))) {
            ReleasedRows.restore(release, house.database);
            var before = rows(house.database);
            assertThat(before).as("tables that the release filled").hasSizeGreaterThan(MOST_OF_THEM);
            house.migrate("latest");

            assertThat(rows(house.database)).containsAllEntriesOf(before);
            assertThat(legibility.holds(house.database)).isTrue();
            new Invariants(house.database).hold();
        }
    }

    /** How many there are in each table that has any. */
    private static Map<String, Long> rows(JdbcTemplate database) {
        var rows = new TreeMap<String, Long>();
        for (var table : ReleasedRows.tables(database)) {
            var count = database.queryForObject("SELECT COUNT(*) FROM `" + table + "`", Long.class);
            if (count != null && count > 0) {
                rows.put(table, count);
            }
        }
        return rows;
    }
}
