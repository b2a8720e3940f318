package org.preau.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.Scratch;
import org.preau.shared.database.DataFolder;
import org.preau.shared.database.EmbeddedDatabase;
import org.preau.shared.database.EmptyFolder;

/** R10 at the root: a backup made under load, restored elsewhere, holds one moment of the whole. */
@Tag("hostile")
class BackupTest {

    private static final Map<String, String> NOTHING_MORE = Map.of();

    private final DataFolder here = EmptyFolder.named("backed-up");
    private final DataFolder elsewhere = EmptyFolder.named("restored");

    @Test
    void a_backup_made_under_load_is_restored_elsewhere_as_it_was_at_one_moment() throws Exception {
        var offSite = EmptyFolder.named("off-site").root();
        Files.createDirectories(offSite);
        String saved;
        try (var database = EmbeddedDatabase.open(here, EmptyFolder.PROGRAMS)) {
            var ledger = new Ledger(database);
            ledger.open();
            ledger.execute(
                    "CREATE TABLE restoration (id UUID NOT NULL PRIMARY KEY, restored_at TIMESTAMP(6) NOT NULL)");
            Files.createDirectories(here.root().resolve("files"));
            Files.writeString(here.root().resolve("files/photo"), "octets");
            saved = ledger.whileWriting(() -> script(here, Map.of("PREAU_BACKUP_TARGET", offSite.toString()), "backup"))
                    .lastLine();
        }

        assertThat(Path.of(saved)).isRegularFile();
        assertThat(offSite.resolve(Path.of(saved).getFileName())).hasSameBinaryContentAs(Path.of(saved));
        assertThat(new String(Files.readAllBytes(Path.of(saved)), StandardCharsets.ISO_8859_1))
                .doesNotContain("octets", "CREATE TABLE");

        assertThat(script(elsewhere, NOTHING_MORE, "restore", saved).exitCode()).isZero();
        try (var database = EmbeddedDatabase.open(elsewhere, EmptyFolder.PROGRAMS)) {
            var ledger = new Ledger(database);
            assertThat(ledger.entries()).isPositive();
            assertThat(ledger.balance()).isZero();
            assertThat(ledger.number("SELECT COUNT(*) FROM restoration")).isOne();
        }
        assertThat(elsewhere.root().resolve("files/photo")).hasContent("octets");
    }

    /** Some bytes are others, the seal is another's, the seal is taken off to look like a backup of old. */
    @ParameterizedTest
    @ValueSource(strings = {"put $((size / 2))", "put $((size - 10))", "truncate -s -76 $file"})
    void a_backup_that_somebody_has_touched_changes_nothing(String touch) throws Exception {
        var saved = saved();

        bash("file=" + saved
                + "; size=$(stat -c %s $file); put() { printf 00000000 | dd of=$file bs=1 seek=$1 conv=notrunc; }; "
                + touch);
        var answer = script(elsewhere, NOTHING_MORE, "restore", saved);

        assertThat(answer.exitCode()).isOne();
        assertThat(answer.output()).contains("damaged");
        assertThat(elsewhere.root()).doesNotExist();
    }

    @Test
    void a_backup_made_before_there_were_seals_is_restored() throws Exception {
        var saved = saved();

        bash("DEPLOY=deploy; . deploy/lib.sh; open_backup " + saved
                + " | openssl enc -aes-256-cbc -pbkdf2 -iter 200000 -salt -pass file:$PREAU_BACKUP_KEY -out " + saved
                + ".old");

        assertThat(script(elsewhere, NOTHING_MORE, "restore", saved + ".old").exitCode())
                .isZero();
    }

    private String saved() throws Exception {
        try (var database = EmbeddedDatabase.open(here, EmptyFolder.PROGRAMS)) {
            new Ledger(database).open();
            return script(here, NOTHING_MORE, "backup").lastLine();
        }
    }

    private void bash(String lines) throws Exception {
        var builder = new ProcessBuilder("bash", "-c", lines);
        builder.environment().put("PREAU_BACKUP_KEY", Scratch.path("backup.key").toString());
        assertThat(builder.start().waitFor()).isZero();
    }

    @Test
    void nothing_is_restored_under_a_running_application() throws Exception {
        try (var database = EmbeddedDatabase.open(here, EmptyFolder.PROGRAMS)) {
            new Ledger(database).open();
            var saved = script(here, NOTHING_MORE, "backup").lastLine();

            var answer = script(here, NOTHING_MORE, "restore", saved);

            assertThat(answer.exitCode()).isOne();
            assertThat(answer.output()).contains("stop it first");
        }
    }

    @Test
    void a_folder_without_a_database_is_not_worth_a_backup() throws Exception {
        Files.createDirectories(here.root());

        var answer = script(here, NOTHING_MORE, "backup");

        assertThat(answer.exitCode()).isOne();
        assertThat(answer.output()).contains("nothing to save");
        assertThat(here.root().resolve("db")).doesNotExist();
    }

    /** The disk fills while the backup is written; another night somebody pulled the plug. */
    @Test
    void what_of_a_backup_could_not_be_finished_does_not_stay_on_the_disk() throws Exception {
        var folder = Files.createDirectories(here.root().resolve("backups"));
        var pulled = Files.createFile(folder.resolve("preau-2020-01-01T030000Z.backup.part"));
        Files.setLastModifiedTime(pulled, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        var programs = EmptyFolder.named("full").root();
        executable(
                Files.createDirectories(programs).resolve("openssl"),
                "head -c 1000 /dev/zero; echo 'No space left on device' >&2; exit 1");
        Files.writeString(Scratch.path("backup.key"), "a key that is there already");

        try (var database = EmbeddedDatabase.open(here, EmptyFolder.PROGRAMS)) {
            new Ledger(database).open();
            var answer = script(here, Map.of("PATH", programs + ":" + System.getenv("PATH")), "backup");

            assertThat(answer.exitCode()).isNotZero();
        } finally {
            Files.delete(Scratch.path("backup.key"));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void the_backup_just_made_is_kept_and_older_ones_go(String keep) throws Exception {
        var folder = Files.createDirectories(here.root().resolve("mes sauvegardes"));
        var older = Files.createFile(folder.resolve("preau-2020-01-01T030000Z.backup"));
        try (var database = EmbeddedDatabase.open(here, EmptyFolder.PROGRAMS)) {
            new Ledger(database).open();
            var settings = Map.of("PREAU_BACKUP_FOLDER", folder.toString(), "PREAU_BACKUP_KEEP", keep);

            var answer = script(here, settings, "backup");

            assertThat(answer.exitCode()).isZero();
            assertThat(Path.of(answer.lastLine())).isRegularFile();
        }
        assertThat(older).doesNotExist();
    }

    @Test
    void a_number_of_backups_to_keep_that_is_none_is_told_before_anything_is_done() throws Exception {
        Files.createDirectories(here.root().resolve("db"));

        var answer = script(here, Map.of("PREAU_BACKUP_KEEP", "a week"), "backup");

        assertThat(answer.exitCode()).isOne();
        assertThat(answer.output()).contains("PREAU_BACKUP_KEEP").hasLineCount(1);
    }

    @Test
    void a_backup_holds_neither_earlier_ones_nor_the_key_wherever_they_lie() throws Exception {
        var folder = Files.createDirectories(here.root().resolve("mes [sauvegardes]"));
        Files.writeString(folder.resolve("preau-2020-01-01T030000Z.backup"), "an earlier one");
        Files.writeString(folder.resolve("lisez-moi"), "somebody's");
        var settings = Map.of(
                "PREAU_BACKUP_FOLDER", folder.toString(),
                "PREAU_BACKUP_KEY", folder.resolve("la clé").toString());
        String saved;
        try (var database = EmbeddedDatabase.open(here, EmptyFolder.PROGRAMS)) {
            new Ledger(database).open();
            saved = script(here, settings, "backup").lastLine();
        }

        assertThat(script(elsewhere, settings, "restore", saved).exitCode()).isZero();

        assertThat(elsewhere.root().resolve("mes [sauvegardes]")).isDirectoryContaining("glob:**lisez-moi");
        assertThat(elsewhere.root().resolve("mes [sauvegardes]").toFile().list())
                .containsExactly("lisez-moi");
    }

    @Test
    void a_file_that_grows_while_it_is_read_does_not_give_the_backup_up() throws Exception {
        var growing = Files.createDirectories(here.root().resolve("files")).resolve("film");
        Files.write(growing, new byte[64 << 20]);
        var reading = new AtomicBoolean(true);
        var writer = Thread.ofPlatform().start(() -> {
            while (reading.get()) {
                append(growing);
            }
        });
        try (var database = EmbeddedDatabase.open(here, EmptyFolder.PROGRAMS)) {
            new Ledger(database).open();

            assertThat(script(here, NOTHING_MORE, "backup").exitCode()).isZero();
        } finally {
            reading.set(false);
            writer.join();
        }
    }

    private static void append(Path file) {
        try {
            Files.write(file, new byte[1], StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void executable(Path program, String lines) throws IOException {
        Files.writeString(program, "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void root_reads_the_settings_of_the_unit_and_writes_as_the_owner_of_the_data() throws Exception {
        try (var database = EmbeddedDatabase.open(elsewhere, EmptyFolder.PROGRAMS)) {
            assumeTrue(someoneElseMayRunThis());
            var ledger = new Ledger(database);
            ledger.open();
            var settings = Map.of(
                    "PREAU_SETTINGS", unit(database).toString(),
                    "PREAU_BACKUP_KEY", here.root().resolve("backup.key").toString());
            Files.createDirectories(here.root());
            own(here.root());

            var saved = script(here, settings, "backup").lastLine();
            ledger.execute("DROP TABLE given");

            assertThat(script(here, settings, "restore", saved).exitCode()).isZero();
            assertThat(ledger.entries()).isOne();
        }
        try (var all = Files.walk(here.root())) {
            assertThat(all)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(one -> assertThat(Files.getOwner(one)).hasToString("nobody"));
        }
    }

    private static Path unit(EmbeddedDatabase database) throws IOException {
        var lines = List.of(
                "# as systemd reads it",
                "PREAU_MAIL_FROM=Préau <preau@example.org>",
                "PREAU_DATABASE_URL=jdbc:mariadb://elsewhere.example.org/other",
                "PREAU_DATABASE_URL=\"" + database.url() + "\"",
                "PREAU_DATABASE_USER=" + database.user(),
                "PREAU_DATABASE_PASSWORD='" + database.password() + "'");
        return Files.write(Scratch.path("unit.env"), lines);
    }

    private static void own(Path folder) throws IOException {
        Files.setOwner(
                folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    }

    /** Only root may go on as somebody else, who then must get at the programs of MariaDB: those of an archive are everybody's. */
    private static boolean someoneElseMayRunThis() throws IOException, InterruptedException {
        new ProcessBuilder("chmod", "-R", "a+rX", EmptyFolder.PROGRAMS.toString())
                .start()
                .waitFor();
        var client = EmptyFolder.PROGRAMS.resolve("bin/mariadb").toString();
        var trial = new ProcessBuilder("runuser", "-u", "nobody", "--", "test", "-x", client);
        return "root".equals(System.getProperty("user.name")) && trial.start().waitFor() == 0;
    }

    private static Script script(DataFolder folder, Map<String, String> settings, String name, String... arguments)
            throws IOException, InterruptedException {
        return Script.run(folder, settings, name, arguments);
    }
}
