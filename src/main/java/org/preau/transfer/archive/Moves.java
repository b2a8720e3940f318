package org.preau.transfer.archive;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.transfer.TransferReason;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an association into an empty instance, whole or not at all: the archive is read once to be verified, and once more
 * in the one transaction that writes it. Its people get accounts as new ones do; what was said before counts as read.
 */
@Service
class Moves {

    private static final String READ = """
            INSERT INTO read_mark (member_id, thread_id, seq)
            SELECT s.member_id, t.id, t.last_seq FROM thread t
              JOIN audience a ON a.id = t.audience_id
              JOIN seat s ON s.space_id = t.space_id
             WHERE a.everyone OR EXISTS (SELECT 1 FROM audience_seat n WHERE n.audience_id = a.id AND n.seat_id = s.id)""";

    private final JdbcTemplate database;
    private final Schema schema;
    private final Legibility legibility;
    private final TransactionTemplate whole;

    Moves(JdbcTemplate database, PlatformTransactionManager transactions, Legibility legibility) {
        this.database = database;
        this.schema = new Schema(database);
        this.legibility = legibility;
        this.whole = new TransactionTemplate(transactions);
    }

    /** @return what was taken, as its manifest says */
    Manifest take(Actor.System operator, Path file) {
        requireEmpty();
        var manifest = Survey.of(file);
        requireLike(manifest.schema());
        whole.executeWithoutResult(_ -> write(file, manifest));
        return manifest;
    }

    /** The word in the addresses of the association that is here. */
    String word() {
        return String.valueOf(database.queryForObject("SELECT slug FROM association", String.class));
    }

    private void requireEmpty() {
        if (count() != 0) {
            throw new Refusal(TransferReason.NOT_EMPTY);
        }
    }

    private long count() {
        return Objects.requireNonNull(database.queryForObject("SELECT COUNT(*) FROM association", Long.class));
    }

    private void requireLike(String theirs) {
        if (!schema.version().equals(theirs)) {
            throw new Refusal(TransferReason.OTHER_SCHEMA, theirs, schema.version());
        }
    }

    private void write(Path file, Manifest manifest) {
        var written = new LinkedHashMap<String, Long>();
        try {
            new ArchiveReader(file)
                    .each((name, content) ->
                            Tables.at(name).ifPresent(table -> written.put(table.name(), write(table, content))));
            database.update(READ);
        } catch (DataIntegrityViolationException inconsistent) {
            throw new Refusal(TransferReason.ARCHIVE_DAMAGED);
        }
        requireWhole(written, manifest.rows());
    }

    private long write(Table table, InputStream lines) {
        var columns = schema.columns(table);
        var inserts = new Inserts(database, table, columns);
        new RowReader(columns).each(lines, inserts::add);
        return inserts.finish();
    }

    /** One association, all of what was promised, every table that this house knows, and nothing that it could not read. */
    private void requireWhole(Map<String, Long> written, Map<String, Long> promised) {
        if (!written.equals(promised)
                || written.size() != Tables.LEAVING.size()
                || count() != 1
                || !legibility.holds(database)) {
            throw new Refusal(TransferReason.ARCHIVE_DAMAGED);
        }
    }
}
