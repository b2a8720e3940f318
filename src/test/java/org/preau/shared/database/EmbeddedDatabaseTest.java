package org.preau.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("hostile")
class EmbeddedDatabaseTest {

    @Test
    void what_is_committed_is_there_at_the_next_start() throws SQLException {
        var folder = EmptyFolder.named("kept");
        try (var database = EmbeddedDatabase.open(folder, EmptyFolder.PROGRAMS)) {
            execute(database, "CREATE TABLE note (text VARCHAR(20))");
            execute(database, "INSERT INTO note VALUES ('gardé')");
        }
        try (var database = EmbeddedDatabase.open(folder, EmptyFolder.PROGRAMS)) {
            assertThat(single(database, "SELECT text FROM note")).isEqualTo("gardé");
        }
    }

    /** A server that starts removes what it takes for left-overs of its own: never those of another server of this machine. */
    @Test
    void nobody_else_works_in_its_temporary_folder() throws SQLException {
        try (var database = EmbeddedDatabase.open(EmptyFolder.named("temporary"), EmptyFolder.PROGRAMS)) {
            assertThat(single(database, "SELECT @@tmpdir")).endsWith("/temporary/db.tmp");
        }
    }

    @Test
    void one_process_at_a_time_has_the_folder() {
        var folder = EmptyFolder.named("shared");
        try (var database = EmbeddedDatabase.open(folder, EmptyFolder.PROGRAMS)) {
            assertThatThrownBy(() -> EmbeddedDatabase.open(folder, EmptyFolder.PROGRAMS))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("already uses the data folder");
            assertThat(database.process().isAlive()).isTrue();
        }
    }

    @Test
    void a_server_that_nobody_could_find_again_does_not_hold_the_folder() throws Exception {
        var folder = EmptyFolder.named("unnoted");
        EmbeddedDatabase.open(folder, EmptyFolder.PROGRAMS).close();
        Files.deleteIfExists(folder.processId());
        Files.createDirectory(folder.processId());
        var server = new ServerProcess(Binaries.in(EmptyFolder.PROGRAMS), folder);

        assertThatThrownBy(() -> server.launch(0)).isInstanceOf(StartRefused.class);

        var ours = "--datadir=" + folder.tables() + " ";
        assertThat(ProcessHandle.current().children())
                .noneMatch(child -> child.info().commandLine().orElse("").contains(ours));
    }

    @Test
    void nobody_enters_without_the_password_or_from_another_machine() throws Exception {
        var folder = EmptyFolder.named("closed");
        try (var database = EmbeddedDatabase.open(folder, EmptyFolder.PROGRAMS)) {
            for (var name : new String[] {"root", "", "preau", System.getProperty("user.name")}) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), name, ""))
                        .isInstanceOf(SQLException.class);
            }
            var port = Integer.parseInt(database.url().replaceAll(".*:(\\d+)/.*", "$1"));
            for (var address : otherAddresses()) {
                assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(ConnectException.class);
            }
            for (var secret : new Path[] {folder.password(), folder.clientOptions()}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                        .isEqualTo("rw-------");
            }
            assertThat(folder.initialStatements()).doesNotExist();
        }
    }

    private static InetAddress[] otherAddresses() throws Exception {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toArray(InetAddress[]::new);
    }

    @Test
    void a_server_that_dies_is_started_again_at_the_same_address() throws Exception {
        try (var database = EmbeddedDatabase.open(EmptyFolder.named("revived"), EmptyFolder.PROGRAMS)) {
            execute(database, "CREATE TABLE note (text VARCHAR(20))");
            var before = database.process();

            before.destroyForcibly();
            before.onExit().get(10, TimeUnit.SECONDS);

            assertThat(Patience.until(() -> single(database, "SELECT COUNT(*) FROM note")))
                    .isEqualTo("0");
            assertThat(Patience.until(() -> otherThan(before, database.process())))
                    .isNotEqualTo(before);
        }
    }

    /** The new server answers an instant before it is known by name. */
    private static @Nullable ProcessHandle otherThan(ProcessHandle before, ProcessHandle now) {
        return now.equals(before) ? null : now;
    }

    @Test
    void a_server_left_behind_by_a_killed_application_is_found_and_ended() throws Exception {
        var folder = EmptyFolder.named("orphan");
        var application = ChildJvm.serving(folder);
        Patience.until(() -> Files.readString(folder.clientOptions()));
        Patience.until(() -> Files.exists(folder.initialStatements()) ? null : "served");
        application.destroyForcibly().waitFor();
        var orphan = ProcessHandle.of(
                        Long.parseLong(Files.readString(folder.processId()).strip()))
                .orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        try (var database = EmbeddedDatabase.open(folder, EmptyFolder.PROGRAMS)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(single(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_process_that_only_bears_the_number_of_the_old_server_is_left_alone() throws Exception {
        var folder = EmptyFolder.named("number");
        folder.create();
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(folder.processId(), stranger.pid() + "\n");

        EmbeddedDatabase.open(folder, EmptyFolder.PROGRAMS).close();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    @Test
    void a_folder_among_temporary_files_is_refused() {
        var temporary = new DataFolder(Path.of(System.getProperty("java.io.tmpdir"), "preau"));

        assertThatThrownBy(temporary::requireLasting).isInstanceOf(StartRefused.class);
        new DataFolder(Path.of("/srv/preau")).requireLasting();
    }

    private static void execute(EmbeddedDatabase database, String statement) throws SQLException {
        try (var connection = connect(database)) {
            connection.createStatement().execute(statement);
        }
    }

    private static String single(EmbeddedDatabase database, String query) throws SQLException {
        try (var connection = connect(database)) {
            var rows = connection.createStatement().executeQuery(query);
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
