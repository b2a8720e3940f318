package org.preau.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.shared.database.DataFolder;
import org.preau.shared.database.EmbeddedDatabase;
import org.preau.shared.database.EmptyFolder;

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

    private DataFolder folder() {
        return new DataFolder(data);
    }

    private Script upgrade(Path archive) throws Exception {
        return Script.run(
                folder(),
                Map.of(
                        "PREAU_HOME", installed.toString(),
                        "PREAU_STOP", "true",
                        "PREAU_START", "true",
                        "PREAU_HEALTH", "grep -q yes " + installed.resolve("works"),
                        "PREAU_PATIENCE", "2"),
                "upgrade",
                archive.toString());
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
