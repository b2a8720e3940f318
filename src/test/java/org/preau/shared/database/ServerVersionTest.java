package org.preau.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTest {

    @ParameterizedTest
    @CsvSource({"MariaDB, 10, 6", "MariaDB, 10, 10", "MariaDB, 5, 5", "MySQL, 8, 4", "MySQL, 26, 1"})
    void an_older_one_or_another_kind_is_named(String product, int major, int minor) {
        assertThatThrownBy(() -> new ServerVersion(product, major, minor).requireRecent())
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll("PREAU_DATABASE_URL", product + " " + major + "." + minor, "MariaDB 10.11");
    }

    @ParameterizedTest
    @CsvSource({"10, 11", "11, 4", "12, 0"})
    void a_recent_one_is_taken(int major, int minor) {
        new ServerVersion("MariaDB", major, minor).requireRecent();
    }

    /** The whole way, with a server of today that says it is one of yesterday. */
    @Test
    void an_external_one_that_is_older_is_refused_before_anything_is_asked_of_it() throws IOException {
        try (var database = EmbeddedDatabase.open(EmptyFolder.named("old-server"), yesterday())) {
            var external = new DatabaseConfiguration.External();
            assertThatThrownBy(() -> external.externalDatabase(database.url(), database.user(), database.password()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("MariaDB 10.6");
        }
    }

    private static Path yesterday() throws IOException {
        var home = EmptyFolder.named("yesterday").root();
        var server = Files.createDirectories(home.resolve("bin")).resolve("mariadbd");
        Files.writeString(
                server,
                "#!/bin/sh\nexec " + EmptyFolder.PROGRAMS.resolve("bin/mariadbd")
                        + " \"$@\" --version=10.6.5-MariaDB\n");
        Files.setPosixFilePermissions(server, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createSymbolicLink(home.resolve("share"), EmptyFolder.PROGRAMS.resolve("share"));
        return home;
    }

    @Test
    void the_server_is_asked_itself_and_one_that_is_away_is_not_judged() {
        try (var database = EmbeddedDatabase.open(EmptyFolder.named("asked-server"), EmptyFolder.PROGRAMS)) {
            var asked = new DatabaseConfiguration.Connection(database.url(), database.user(), database.password());
            assertThat(ServerVersion.of(asked)).get().asString().startsWith("MariaDB 1");

            var away = new DatabaseConfiguration.Connection("jdbc:mariadb://127.0.0.1:1/preau", "nobody", "nothing");
            assertThat(ServerVersion.of(away)).isEmpty();
        }
    }
}
