package org.preau.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.member.Associations;
import org.preau.member.Journal;
import org.preau.member.JournalAct;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.transfer.TransferReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** One of two associations leaves: all of it, nothing of the other, and another instance has it as it was. */
@PreauTest
class AssociationArchiveTest {

    private static EmptyHouse house;

    @Autowired
    Furnished furnished;

    @Autowired
    ExportCommand export;

    @Autowired
    Exports exports;

    @Autowired
    Legibility legibility;

    @Autowired
    Journal journal;

    @Autowired
    Associations associations;

    @Autowired
    MessageSource texts;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    @TempDir
    Path folder;

    private Story story;

    @BeforeAll
    static void open() {
        house = new EmptyHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void tell() {
        story = furnished.tell();
    }

    @Test
    void all_of_it_leaves_and_nothing_of_the_other() {
        var entries = read(exported());
        var text = String.join("\n", entries.values());
        assertThat(text)
                .contains("lilas", "Équipe salariée", "Claire Martin")
                .doesNotContain("canard", "Marc Olivier", "Vélo du Canal");
        ids("association_id", "member", story.canal.id())
                .forEach(id -> assertThat(text).doesNotContain(id));
        assertThat(text).doesNotContain(story.canal.id().toString(), story.workshop.toString(), "account_id");
        assertThat(entries.keySet()).noneMatch(name -> name.contains("poll_link") || name.contains("read_mark"));
    }

    @Test
    void people_can_read_it_without_any_software() {
        var entries = read(exported());
        assertThat(entries.get("README.md"))
                .contains("# Les Amis du Bocage", "En français", "In English", "import-association");
        assertThat(page(entries, "fete-du-printemps-", "/threads/fil-lilas-"))
                .contains("# Fil lilas", "Samira Djebbar", "Bonjour Samira, **lilas** 🌼", "Ce message a été retiré.")
                .doesNotContain("Repris", "member:");
        assertThat(page(entries, "fete-du-printemps-", "/threads/carte-lilas-")).contains("Commentaire lilas");
        assertThat(page(entries, "fete-du-printemps-", "/boards/tableau-lilas-"))
                .contains(
                        "## À faire lilas",
                        "- [x] **Carte lilas**, Samira Djebbar",
                        "  - Liste lilas",
                        "    - [ ] Chaises lilas");
        assertThat(page(entries, "equipe-salariee-", "/documents/compte-rendu-lilas-"))
                .isEqualTo("# Compte rendu lilas\n\n# Présents\n\n- [x] Relire lilas\n");
        assertThat(page(entries, "fete-du-printemps-", "/polls/reunion-du-conseil-"))
                .contains("| mardi 8 décembre 2082 à 18\u00a0h\u00a030 |", "| Samira Djebbar | Oui |  |  |");
        assertThat(page(entries, "fete-du-printemps-", "/events/conseil-lilas-"))
                .startsWith(
                        "# Conseil lilas\n\n**mardi 8 décembre 2082 à 18\u00a0h\u00a030, heure de Paris (1 h 30)**\n\nLieu\u00a0: Au local\n")
                .contains("(../meetings/conseil-lilas-");
        var meeting = page(entries, "fete-du-printemps-", "/meetings/conseil-lilas-");
        assertThat(meeting)
                .startsWith(
                        "# Conseil lilas\n\n**mardi 8 décembre 2082 à 18\u00a0h\u00a030, heure de Paris (1 h 30)**\n")
                .contains(
                        "## Ordre du jour\n\n1. Budget lilas, Samira Djebbar, 1 h 05\n1. Divers\n",
                        "- Samira Djebbar, vient");
        var way = meeting.lines()
                .filter(line -> line.startsWith("[Notes lilas](../documents/notes-lilas-"))
                .findFirst()
                .orElseThrow();
        assertThat(entries.keySet())
                .anyMatch(name -> name.endsWith(way.substring(way.indexOf("../") + 2, way.length() - 1)));
        assertThat(entries.keySet())
                .noneMatch(name -> name.contains("brouillon") || name.contains("essai") || name.contains("jetee"));
    }

    @Test
    void another_instance_takes_it_whole_and_gives_it_back_the_same() {
        house.empty();
        var file = exported();
        var taken = house.moves(legibility).take(Actor.system(), file);

        assertThat(taken.rows())
                .allSatisfy((table, rows) -> assertThat(house.database.queryForList("SELECT 1 FROM `" + table + "`"))
                        .as(table)
                        .hasSize(rows.intValue()));
        new Invariants(house.database).hold();
        assertThat(sums(again())).isEqualTo(sums(taken.entries()));
        assertThat(taken.rows().get("message")).isEqualTo(8);
        assertThat(house.database.queryForList("SELECT 1 FROM read_mark")).isNotEmpty();

        var before = house.rows();
        assertThatThrownBy(() -> house.moves(legibility).take(Actor.system(), file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(TransferReason.NOT_EMPTY));
        assertThat(house.rows()).isEqualTo(before);
    }

    /** The exact half of an archive that the other instance writes. */
    private List<Entry> again() {
        try (var archive = new ArchiveWriter(OutputStream.nullOutputStream(), Instant.EPOCH)) {
            new TableEntries(Rows.of(house.database, story.bocage.id().toString())).write(archive);
            return archive.entries();
        }
    }

    private static Map<String, String> sums(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.name().startsWith("tables/"))
                .collect(Collectors.toMap(Entry::name, Entry::sha256));
    }

    @Test
    void what_is_said_meanwhile_is_in_none_of_its_parts() throws IOException {
        var file = folder.resolve("meanwhile.zip");
        try (var out = new Interrupted(
                Files.newOutputStream(file), () -> furnished.say(story.samira, story.fair, "glaïeul"))) {
            exports.write(story.bocage, out);
            assertThat(out.done).isTrue();
        }
        assertThat(String.join("\n", read(file).values())).contains("lilas").doesNotContain("glaïeul");
    }

    /** More rows of one owner, and more owners, than a page holds. */
    @Test
    void every_row_leaves_once_whatever_the_number_of_pages() {
        var many = 1_203;
        database.batchUpdate(
                "INSERT INTO activity (id, at, space_id, verb, ref_kind, ref_id, details) VALUES (UUID(), NOW(6), ?, 'x', 'SPACE', UUID(), '{}')",
                Collections.nCopies(many, new Object[] {story.fair.toString()}));
        var expected = database.queryForObject(
                "SELECT COUNT(DISTINCT a.id) FROM activity a JOIN space s ON s.id = a.space_id WHERE s.association_id = ?",
                Long.class,
                story.bocage.id().toString());
        var lines = read(exported()).get("tables/activity.jsonl").lines().toList();
        assertThat(lines).doesNotHaveDuplicates().hasSize(expected.intValue());
    }

    @Test
    void its_owners_read_in_the_journal_that_it_left_and_the_file_is_nobody_elses() throws IOException {
        var file = exported();
        assertThat(journal.latest(story.claire, 5).lines())
                .extracting(line -> line.act())
                .contains(JournalAct.ASSOCIATION_EXPORTED);
        assertThat(journal.latest(story.marc, 5).lines())
                .extracting(line -> line.act())
                .doesNotContain(JournalAct.ASSOCIATION_EXPORTED);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var before = Files.size(file);
        assertThat(run(story.bocage.slug(), file.toString())).isOne();
        assertThat(Files.size(file)).isEqualTo(before);
        assertThat(run("nulle-part", folder.resolve("none.zip").toString())).isOne();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void whoever_names_none_or_mistypes_it_is_told_which_there_are() {
        for (var arguments : List.of(List.<String>of(), List.of(story.bocage.name()))) {
            var out = new ByteArrayOutputStream();
            assertThat(export.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8)))
                    .isNotZero();
            assertThat(out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("  ")))
                    .anyMatch(line -> line.contains(story.bocage.slug()) && line.contains(story.bocage.name()))
                    .anyMatch(line -> line.contains(story.canal.slug()));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void its_owners_read_in_the_journal_that_it_was_brought_in() {
        associations.settle(Actor.system(), story.bocage.slug());
        assertThat(journal.latest(story.claire, 1).lines())
                .extracting(line -> line.act())
                .containsExactly(JournalAct.ASSOCIATION_IMPORTED);
    }

    @Test
    void what_does_not_read_as_an_archive_must_never_bears_its_name() throws IOException {
        SpacePages elsewhere = space -> space.archive().entry("../elsewhere.md", _ -> {});
        var command = new ExportCommand(associations, new Exports(database, List.of(elsewhere), texts, clock), clock);
        var out = new ByteArrayOutputStream();
        var file = folder.resolve("refused.zip");
        assertThat(command.run(
                        List.of(story.bocage.slug(), file.toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isOne();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(file.toString(), "was not kept");
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private Path exported() {
        var file = folder.resolve("bocage.zip");
        assertThat(run(story.bocage.slug(), file.toString())).isZero();
        return file;
    }

    private int run(String... arguments) {
        return export.run(
                List.of(arguments), new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    static Map<String, String> read(Path file) {
        var entries = new LinkedHashMap<String, String>();
        new ArchiveReader(file)
                .each((name, content) -> entries.put(name, new String(content.readAllBytes(), StandardCharsets.UTF_8)));
        return entries;
    }

    private static String page(Map<String, String> entries, String space, String name) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("spaces/" + space)
                        && entry.getKey().contains(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + entries.keySet()));
    }

    private List<String> ids(String column, String table, Object owner) {
        return database.queryForList(
                "SELECT CAST(id AS CHAR) FROM `%s` WHERE `%s` = ?".formatted(table, column),
                String.class,
                owner.toString());
    }

    /** Something happens in another transaction as soon as the first byte leaves. */
    private static final class Interrupted extends FilterOutputStream {

        private final Runnable event;
        private final AtomicBoolean done = new AtomicBoolean();

        Interrupted(OutputStream out, Runnable event) {
            super(out);
            this.event = event;
        }

        @Override
        public void write(byte[] some, int start, int length) {
            if (done.compareAndSet(false, true)) {
                CompletableFuture.runAsync(event).join();
            }
            try {
                out.write(some, start, length);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
