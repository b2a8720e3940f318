package org.preau.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.shared.database.DataFolder;
import org.preau.shared.database.EmbeddedDatabase;
import org.preau.shared.database.EmptyFolder;
import org.preau.shared.database.Patience;

/** Versions here are folders with a file {@code works}: healthy is the one that says yes. */
@Tag("hostile")
class UpgradeTest {

    private final Path server = EmptyFolder.named("server").root();
    private final Path installed = server.resolve("preau");
    private final Path data = server.resolve("data");

    @BeforeEach
    void install() throws Exception {
        version("preau-1", "yes");
        Files.createSymbolicLink(installed, server.resolve("preau-1"));
        try (var database = EmbeddedDatabase.open(folder(), EmptyFolder.PROGRAMS)) {
            new Ledger(database).open();
        }
    }

    @Test
    void a_new_version_that_answers_takes_the_place() throws Exception {
        var answer = upgrade(archive("yes"));

        assertThat(answer.output()).contains("Upgraded");
        assertThat(answer.exitCode()).isZero();
        assertThat(installed.toRealPath())
                .isNotEqualTo(server.resolve("preau-1").toRealPath());
    }

    @Test
    void a_new_version_that_does_not_answer_gives_the_place_back_with_the_data() throws Exception {
        var answer = upgrade(archive("no"));

        assertThat(answer.output()).contains("The old version is back");
        assertThat(answer.exitCode()).isOne();
        assertThat(installed.toRealPath()).isEqualTo(server.resolve("preau-1").toRealPath());
        try (var database = EmbeddedDatabase.open(folder(), EmptyFolder.PROGRAMS)) {
            assertThat(new Ledger(database).entries()).isOne();
        }
    }

    @Test
    void what_people_write_until_the_stop_is_there_when_the_old_version_is_back() throws Exception {
        var asked = server.resolve("stop-asked");
        var stopped = server.resolve("stopped");
        var stop = program("stop", "touch " + asked + "; while [ ! -f " + stopped + " ]; do sleep 0.02; done");
        CompletableFuture<Script> upgrade;
        long written;
        try (var database = EmbeddedDatabase.open(folder(), EmptyFolder.PROGRAMS)) {
            var ledger = new Ledger(database);
            upgrade = ledger.whileWriting(() -> {
                var begun = begin(Map.of("PREAU_STOP", stop.toString()), archive("no"));
                Patience.until(() -> Files.exists(asked) ? asked : null);
                return begun;
            });
            written = ledger.entries();
        }
        Files.createFile(stopped);

        assertThat(upgrade.get().output()).contains("The old version is back", "No mail leaves");
        try (var database = EmbeddedDatabase.open(folder(), EmptyFolder.PROGRAMS)) {
            assertThat(new Ledger(database).entries()).isEqualTo(written);
        }
    }

    @Test
    void without_a_backup_the_version_that_ran_is_started_again() throws Exception {
        var started = server.resolve("started");
        var nowhere =
                Map.of("PREAU_BACKUP_TARGET", server.resolve("nowhere").toString(), "PREAU_START", "touch " + started);

        var answer = begin(nowhere, archive("yes")).get();

        assertThat(answer.output()).contains("nothing was changed");
        assertThat(answer.exitCode()).isOne();
        assertThat(installed.toRealPath()).isEqualTo(server.resolve("preau-1").toRealPath());
        assertThat(started).exists();
    }

    /** Ctrl-C, or the end of a connection, while Préau is stopped. */
    @Test
    void whoever_ends_the_upgrade_half_way_leaves_the_version_that_ran_running() throws Exception {
        var started = server.resolve("started");
        var ended = Map.of("PREAU_STOP", program("stop", "kill $PPID").toString(), "PREAU_START", "touch " + started);

        var answer = begin(ended, archive("yes")).get();

        assertThat(answer.exitCode()).isNotZero();
        assertThat(started).exists();
        assertThat(versions()).containsExactly("preau-1");
        assertThat(installed.toRealPath()).isEqualTo(server.resolve("preau-1").toRealPath());
    }

    @Test
    void a_link_that_an_earlier_upgrade_left_over_misleads_nobody() throws Exception {
        Files.createSymbolicLink(server.resolve("preau.new"), version("preau-0", "no"));

        var answer = upgrade(archive("yes"));

        assertThat(answer.output()).contains("Upgraded");
        assertThat(installed.toRealPath())
                .isNotEqualTo(server.resolve("preau-0").toRealPath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void an_upgrade_that_is_given_up_leaves_no_version_on_the_disk(String stop) throws Exception {
        var settings = Map.of(
                "PREAU_STOP",
                stop,
                "PREAU_BACKUP_TARGET",
                server.resolve("nowhere").toString());

        assertThat(begin(settings, archive("yes")).get().exitCode()).isOne();
        assertThat(versions()).containsExactly("preau-1");
    }

    private List<String> versions() throws IOException {
        try (var all = Files.list(server)) {
            return all.map(one -> one.getFileName().toString())
                    .filter(name -> name.startsWith("preau-"))
                    .toList();
        }
    }

    private DataFolder folder() {
        return new DataFolder(data);
    }

    private Script upgrade(Path archive) throws Exception {
        return begin(Map.of(), archive).get();
    }

    private CompletableFuture<Script> begin(Map<String, String> settings, Path archive) {
        var all = new HashMap<>(Map.of(
                "PREAU_HOME", installed.toString(),
                "PREAU_STOP", "true",
                "PREAU_START", "true",
                "PREAU_HEALTH", "grep -q yes " + installed.resolve("works"),
                "PREAU_PATIENCE", "2"));
        all.putAll(settings);
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Script.run(folder(), all, "upgrade", archive.toString());
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private Path program(String name, String lines) throws IOException {
        var program = Files.writeString(server.resolve(name), "#!/bin/sh\n" + lines + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private Path version(String name, String works) throws Exception {
        var folder = Files.createDirectories(server.resolve(name));
        Files.writeString(folder.resolve("works"), works);
        return folder;
    }

    private Path archive(String works) throws Exception {
        version("build/preau", works);
        var archive = server.resolve("new.tar.gz");
        new ProcessBuilder("tar", "-C", server.resolve("build").toString(), "-czf", archive.toString(), "preau")
                .start()
                .waitFor();
        return archive;
    }
}
