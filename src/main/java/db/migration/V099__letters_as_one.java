package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Names and titles that came with a letter and its sign as two (« E » and « ´ », as some files have them) get them as one, as they
 * are written since, so that they are found: the database compares sign by sign, and knows no way to join them.
 */
public class V099__letters_as_one extends BaseJavaMigration {

    /** Signs that stand on letters, and the parts of Korean syllables. */
    private static final String TAKEN_APART = " REGEXP '[\\\\x{0300}-\\\\x{036F}\\\\x{1100}-\\\\x{11FF}]'";

    private record Column(String table, String name) {}

    private static final List<Column> FOUND_BY = List.of(
            new Column("member", "name"),
            new Column("space", "name"),
            new Column("thread", "title"),
            new Column("card", "title"),
            new Column("poll", "title"),
            new Column("document", "title"),
            new Column("event", "title"));

    @Override
    public void migrate(Context context) throws SQLException {
        for (var column : FOUND_BY) {
            join(context.getConnection(), column.table(), column.name());
        }
    }

    private static void join(Connection connection, String table, String column) throws SQLException {
        try (var found = connection.createStatement();
                var joined = connection.prepareStatement("UPDATE " + table + " SET " + column + " = ? WHERE id = ?");
                var rows = found.executeQuery(
                        "SELECT id, " + column + " FROM " + table + " WHERE " + column + TAKEN_APART)) {
            while (rows.next()) {
                joined.setString(1, Normalizer.normalize(rows.getString(2), Normalizer.Form.NFC));
                joined.setString(2, rows.getString(1));
                joined.addBatch();
            }
            joined.executeBatch();
        }
    }
}
