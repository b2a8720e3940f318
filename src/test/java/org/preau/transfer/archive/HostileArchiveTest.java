package org.preau.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.preau.transfer.TransferReason.ARCHIVE_DAMAGED;
import static org.preau.transfer.TransferReason.BEYOND_BOUNDS;
import static org.preau.transfer.TransferReason.NOT_AN_EXPORT;
import static org.preau.transfer.TransferReason.OTHER_SCHEMA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preau.PreauTest;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.transfer.TransferReason;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Whatever somebody calls an archive is refused with a sentence, and an empty instance stays empty. */
@PreauTest
@Tag("hostile")
class HostileArchiveTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static EmptyHouse house;

    @Autowired
    Furnished furnished;

    @Autowired
    Exports exports;

    @Autowired
    Legibility legibility;

    @TempDir
    Path folder;

    private Path file;
    private Manifest manifest;
    private Map<String, String> entries;

    @BeforeAll
    static void open() {
        house = new EmptyHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void export() throws IOException {
        file = folder.resolve("archive.zip");
        try (var out = Files.newOutputStream(file)) {
            manifest = exports.write(furnished.tell().bocage, out);
        }
        entries = AssociationArchiveTest.read(file);
        entries.remove(Manifest.ENTRY);
    }

    @AfterEach
    void nothing_came_in() {
        assertThat(house.rows()).isZero();
        assertThat(house.database.queryForList("SELECT 1 FROM read_mark")).isEmpty();
    }

    @Test
    void what_is_no_archive() throws IOException {
        refused(NOT_AN_EXPORT, Files.write(file, new byte[0]));
        refused(NOT_AN_EXPORT, Files.writeString(file, "<html>Connexion</html>"));
        refused(NOT_AN_EXPORT, zip(Map.of("README.md", "Bonjour")));
        refused(NOT_AN_EXPORT, zip(Map.of(Manifest.ENTRY, "{}")));
        refused(NOT_AN_EXPORT, zip(Map.of(Manifest.ENTRY, "[".repeat(100_000))));
    }

    @Test
    void what_is_cut_short_or_changed_by_the_way() throws IOException {
        var bytes = Files.readAllBytes(file);
        for (var part : List.of(3, 20, 40)) {
            var cut = Arrays.copyOf(bytes, bytes.length * part / 100);
            refusedSomehow(Files.write(file, cut));
        }
        var random = new Random(20261126);
        for (var i = 0; i < 60; i++) {
            var changed = bytes.clone();
            changed[random.nextInt(bytes.length / 2)] ^= (byte) (1 << random.nextInt(8));
            var read = Files.write(file, changed);
            if (!sameContent(read)) {
                refusedSomehow(read);
            }
        }
    }

    /** Some bits tell nothing, such as the hour of an entry. */
    private boolean sameContent(Path changed) {
        try {
            return Survey.of(changed).equals(manifest);
        } catch (Refusal refusal) {
            return false;
        }
    }

    @Test
    void names_that_lead_elsewhere() throws IOException {
        for (var name : List.of(
                "../tables/member.jsonl",
                "/etc/passwd.md",
                "tables\\member.jsonl",
                "C:/x.md",
                "a/b/c/d/e.md",
                "x/../../y.md",
                "x\u0000.md",
                ".ssh/x.md",
                "x.exe",
                "n".repeat(300) + ".md",
                "caf\u00e9.md",
                "x/")) {
            refused(BEYOND_BOUNDS, zip(Map.of(name, "x")));
        }
    }

    @Test
    void what_swells_without_end() {
        var most = 16L << 30;
        Bounds.size(most);
        assertThatThrownBy(() -> Bounds.size(most + 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(BEYOND_BOUNDS));
    }

    /** A member who writes the same letter over and over does not keep the association from leaving. */
    @Test
    void text_that_repeats_itself_a_thousandfold_is_honest() throws IOException {
        Manifest told;
        try (var archive = new ArchiveWriter(Files.newOutputStream(file), Instant.EPOCH)) {
            var megabyte = "x".repeat(1 << 20);
            archive.entry(
                    "spaces/a/long.md",
                    lines -> Collections.nCopies(200, megabyte).forEach(lines::line));
            told = new Manifest(Manifest.FORMAT, "1", "Lilas", Instant.EPOCH, Map.of(), archive.entries());
            archive.entry(Manifest.ENTRY, lines -> lines.line(JSON.writeValueAsString(told)));
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(Survey.of(file)).isEqualTo(told);
    }

    @Test
    void a_row_that_a_small_heap_could_not_hold() {
        var rows = new RowReader(List.of(new Column("state", Column.Kind.BYTES)));
        var line = ("{\"state\":\"" + "A".repeat((24 << 20) + 4) + "\"}").getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> rows.each(new ByteArrayInputStream(line), _ -> {}))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(NOT_AN_EXPORT));
    }

    @Test
    @Tag("soak")
    void more_files_than_ours_ever_have() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(0);
            for (var i = 0; i <= 200_000; i++) {
                zip.putNextEntry(new ZipEntry("x" + i + ".md"));
            }
        }
        refused(BEYOND_BOUNDS, file);
    }

    @Test
    void another_version_or_another_format() throws IOException {
        refused(
                OTHER_SCHEMA,
                forged(m -> new Manifest(m.format(), "999", m.association(), m.exportedAt(), m.rows(), m.entries())));
        refused(
                NOT_AN_EXPORT,
                forged(m -> new Manifest("autre", m.schema(), m.association(), m.exportedAt(), m.rows(), m.entries())));
    }

    @Test
    void rows_that_are_missing_doubled_or_more_than_announced() throws IOException {
        refused(ARCHIVE_DAMAGED, with("tables/message.jsonl", text -> ""));
        refused(ARCHIVE_DAMAGED, with("tables/message.jsonl", text -> text + text));
        refused(
                ARCHIVE_DAMAGED,
                with("tables/association.jsonl", text -> text + text.replaceAll("[0-9a-f]{12}\"", "0123456789ab\"")));
        refused(ARCHIVE_DAMAGED, without("tables/poll_answer.jsonl"));
        refused(ARCHIVE_DAMAGED, without("tables/association.jsonl"));
    }

    @Test
    void rows_that_our_tables_do_not_have() throws IOException {
        refused(
                NOT_AN_EXPORT,
                with("tables/member.jsonl", text -> text.replace("\"phone\":null", "\"account_id\":null")));
        refused(NOT_AN_EXPORT, with("tables/member.jsonl", text -> text.replace("\"phone\":null", "\"name\":\"x\"")));
        refused(
                NOT_AN_EXPORT,
                with("tables/member.jsonl", text -> text.replace("\"phone\":null", "\"phone\":{\"a\":1}")));
        refused(NOT_AN_EXPORT, with("tables/member.jsonl", text -> text.replace("\"phone\":null", "\"phone\":7")));
        refused(NOT_AN_EXPORT, with("tables/message.jsonl", text -> text.replace("\"seq\":1", "\"seq\":1e400")));
        refused(NOT_AN_EXPORT, with("tables/message.jsonl", text -> "[".repeat(50_000)));
        refused(
                NOT_AN_EXPORT,
                with("tables/document_edit.jsonl", text -> text.replace("\"content\":\"", "\"content\":\"é")));
    }

    @Test
    void rows_that_point_nowhere_or_do_not_fit() throws IOException {
        refused(
                ARCHIVE_DAMAGED,
                with(
                        "tables/message.jsonl",
                        text -> text.replaceAll(
                                "\"thread_id\":\"[^\"]+\"", "\"thread_id\":\"0190a1b2-0000-7000-8000-000000000000\"")));
        refused(
                ARCHIVE_DAMAGED,
                with(
                        "tables/message.jsonl",
                        text -> text.replaceAll("\"posted_at\":\"[^\"]+\"", "\"posted_at\":\"hier\"")));
        refused(
                ARCHIVE_DAMAGED,
                with(
                        "tables/member.jsonl",
                        text -> text.replaceAll("\"colour\":\"[^\"]+\"", "\"colour\":\"'; DROP TABLE member; --\"")));
    }

    /** The database would take all of it; every screen would fail on it, and the good archive would find the house not empty. */
    @Test
    void words_that_the_application_cannot_read() throws IOException {
        refused(ARCHIVE_DAMAGED, said("association", "time_zone", "Mars/Nowhere"));
        refused(ARCHIVE_DAMAGED, said("association", "time_zone", ""));
        refused(ARCHIVE_DAMAGED, said("association", "slug", "../../evil"));
        refused(ARCHIVE_DAMAGED, said("member", "role", "KING"));
        refused(ARCHIVE_DAMAGED, said("member", "role", "MEMBER"));
        refused(ARCHIVE_DAMAGED, said("member", "role", "owner"));
        refused(ARCHIVE_DAMAGED, said("space", "openness", "WIDE"));
        refused(ARCHIVE_DAMAGED, said("seat", "level", "GOD"));
        refused(ARCHIVE_DAMAGED, said("message", "state", "EVIL"));
        refused(ARCHIVE_DAMAGED, said("poll", "zone", "Nope"));
        refused(ARCHIVE_DAMAGED, said("poll_answer", "answer", "PERHAPS"));
        refused(ARCHIVE_DAMAGED, said("event_ref", "ref_kind", "KINGDOM"));
    }

    private Path said(String table, String column, String word) throws IOException {
        return with(
                "tables/" + table + ".jsonl",
                text -> text.replaceAll("\"" + column + "\":\"[^\"]+\"", "\"" + column + "\":\"" + word + "\""));
    }

    private void refused(TransferReason reason, Path archive) {
        assertThatThrownBy(() -> house.moves(legibility).take(Actor.system(), archive))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private void refusedSomehow(Path archive) {
        assertThatThrownBy(() -> house.moves(legibility).take(Actor.system(), archive))
                .isInstanceOf(Refusal.class);
    }

    private Path zip(Map<String, String> content) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : content.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path with(String name, UnaryOperator<String> change) throws IOException {
        var kept = new LinkedHashMap<>(entries);
        kept.computeIfPresent(name, (_, text) -> change.apply(text));
        assertThat(kept).as("something is changed").isNotEqualTo(entries);
        return written(kept, UnaryOperator.identity());
    }

    private Path without(String name) throws IOException {
        var kept = new LinkedHashMap<>(entries);
        kept.remove(name);
        return written(kept, UnaryOperator.identity());
    }

    private Path forged(UnaryOperator<Manifest> change) throws IOException {
        return written(entries, change);
    }

    /** An archive whose manifest is true of its entries, and counts what the true one counted. */
    private Path written(Map<String, String> content, UnaryOperator<Manifest> change) throws IOException {
        try (var archive = new ArchiveWriter(Files.newOutputStream(file), Instant.EPOCH)) {
            content.forEach(
                    (name, text) -> archive.entry(name, lines -> text.lines().forEach(lines::line)));
            var told = new Manifest(
                    manifest.format(),
                    manifest.schema(),
                    manifest.association(),
                    manifest.exportedAt(),
                    manifest.rows(),
                    archive.entries());
            archive.entry(Manifest.ENTRY, lines -> lines.line(JSON.writeValueAsString(change.apply(told))));
        }
        return file;
    }
}
