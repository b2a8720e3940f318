package org.preau.transfer.archive;

import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.preau.member.AssociationCard;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes an association into one archive, as it was at one moment, while people go on working. */
@Service
class Exports {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate database;
    private final List<SpacePages> pages;
    private final MessageSource texts;
    private final Clock clock;

    Exports(JdbcTemplate database, List<SpacePages> pages, MessageSource texts, Clock clock) {
        this.database = database;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    /** Nothing but one page of rows is held, whatever the size; whoever calls has asked the door and told the journal. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Manifest write(AssociationCard association, OutputStream out) {
        var schema = new Schema(database).version();
        try (var archive = new ArchiveWriter(out, clock.instant())) {
            var first = new ReadMe(texts, association.name(), schema);
            archive.entry(ReadMe.ENTRY, lines -> first.write(lines.spelled(Inert::words)));
            var counts = new TableEntries(Rows.of(database, association.id().toString())).write(archive);
            pages(association, archive);
            var manifest =
                    new Manifest(Manifest.FORMAT, schema, association.name(), archive.at(), counts, archive.entries());
            archive.entry(Manifest.ENTRY, lines -> lines.line(JSON.writeValueAsString(manifest)));
            return manifest;
        }
    }

    private void pages(AssociationCard association, ArchiveWriter archive) {
        var wording = new Wording(texts, language(association), association.zone(), people(association));
        database
                .queryForList(
                        "SELECT CAST(s.id AS CHAR) AS id, s.name FROM space s WHERE s.association_id = ? ORDER BY s.id",
                        association.id().toString())
                .stream()
                .map(Row::new)
                .map(space -> Folder.of(archive, wording, space.text("id"), space.text("name")))
                .forEach(folder -> pages.forEach(kind -> kind.write(folder)));
    }

    /** What its first owner reads; French when they have no account. */
    private Locale language(AssociationCard association) {
        var owners = """
                SELECT a.language FROM member m JOIN account a ON a.id = m.account_id
                 WHERE m.association_id = ? AND m.role = 'OWNER' AND m.ended_at IS NULL ORDER BY m.joined_at, m.id LIMIT 1""";
        return database.queryForList(owners, String.class, association.id().toString()).stream()
                .findFirst()
                .filter(language -> language.equalsIgnoreCase("en"))
                .map(Locale::of)
                .orElse(Locale.FRENCH);
    }

    private Map<String, String> people(AssociationCard association) {
        return database
                .queryForList(
                        "SELECT CAST(m.id AS CHAR) AS id, m.name FROM member m WHERE m.association_id = ?",
                        association.id().toString())
                .stream()
                .map(Row::new)
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("name")));
    }
}
