package org.preau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preau.shared.jpa.MappedColumns;
import org.preau.shared.jpa.MappedColumns.MappedColumn;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Names in the code that stand in rows for as long as the rows are kept. {@code kept-names.txt} lists every one that was ever released:
 * whoever renames or removes one writes the migration that renames it in the rows, and then the list.
 */
@PreauTest
class KeptNamesTest {

    @Autowired
    MappedColumns columns;

    @Test
    void what_rows_hold_can_still_be_read() throws IOException {
        var missing = new TreeSet<>(listed());
        missing.removeAll(known());
        assertThat(missing)
                .as("names that rows hold and nobody knows any more: give them a migration")
                .isEmpty();
    }

    @Test
    void each_is_on_the_list() throws IOException {
        var unlisted = new TreeSet<>(known());
        unlisted.removeAll(listed());
        assertThat(unlisted)
                .as("names that rows will hold: add them to kept-names.txt")
                .isEmpty();
    }

    private TreeSet<String> known() {
        var names = new TreeSet<String>();
        columns.holding(Class::isEnum).flatMap(KeptNamesTest::constants).forEach(names::add);
        HouseClasses.happenings()
                .map(type -> "activity.verb " + type.getSimpleName())
                .forEach(names::add);
        return names;
    }

    private static Stream<String> constants(MappedColumn column) {
        return Arrays.stream(column.type().getEnumConstants())
                .map(constant -> column.table() + "." + column.name() + " " + ((Enum<?>) constant).name());
    }

    private static TreeSet<String> listed() throws IOException {
        try (InputStream list = KeptNamesTest.class.getResourceAsStream("/kept-names.txt")) {
            return new TreeSet<>(new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }
}
