package org.preau.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.preau.shared.ConsoleWords;
import org.springframework.util.FileSystemUtils;

/** One {@code mariadbd} on one data folder: how it is created, launched, found again and ended. */
record ServerProcess(Binaries binaries, DataFolder folder) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Writes the system tables of an empty server; an interrupted attempt leaves nothing behind. */
    void createTables() {
        if (Files.isDirectory(folder.tables())) {
            return;
        }
        var fresh = folder.root().resolve("db.new");
        try {
            FileSystemUtils.deleteRecursively(fresh);
            Files.createDirectories(fresh);
            var process = builder(command(
                            fresh,
                            List.of("--bootstrap", "--silent-startup", "--log-warnings=0", "--max-allowed-packet=8M")))
                    .start();
            try (var statements = process.outputWriter(StandardCharsets.UTF_8)) {
                statements.write(binaries.systemTables());
            }
            if (process.waitFor() != 0) {
                throw refused("no-tables");
            }
            Files.move(fresh, folder.tables());
        } catch (IOException failure) {
            throw new StartRefused(failure, "no-folder-for-tables", fresh, folder.log());
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    Process launch(int port) {
        try {
            var process = builder(command(folder.tables(), serving(port))).start();
            note(process);
            return process;
        } catch (IOException failure) {
            throw new StartRefused(failure, "server-cannot-run", binaries.server(), failure.getMessage());
        }
    }

    /** A server that nobody could find again would hold the folder for ever: it does not go on. */
    private void note(Process process) throws IOException {
        try {
            Files.writeString(folder.processId(), process.pid() + "\n");
        } catch (IOException failure) {
            end(process.toHandle());
            throw failure;
        }
    }

    private ProcessBuilder builder(List<String> command) {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
    }

    private List<String> command(Path tables, List<String> more) {
        var command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--datadir=" + tables,
                "--tmpdir=" + folder.temporary(),
                "--lc-messages-dir=" + binaries.share(),
                "--character-sets-dir=" + binaries.share().resolve("charsets"),
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=48M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(more);
        return command;
    }

    /** Nothing acknowledged may be lost (flush at each commit), nobody but this machine may ask, little memory is taken. */
    private List<String> serving(int port) {
        return List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mariadb.sock",
                "--skip-ssl",
                "--skip-log-bin",
                "--pid-file=" + folder.processId(),
                "--init-file=" + folder.initialStatements(),
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-doublewrite=ON",
                "--innodb-snapshot-isolation=OFF",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--max-allowed-packet=64M",
                "--innodb-log-buffer-size=4M",
                "--aria-pagecache-buffer-size=8M",
                "--key-buffer-size=1M",
                "--table-open-cache=400",
                "--max-connections=60",
                "--performance-schema=OFF");
    }

    /** Ends the server that an application killed before it could clean up has left behind. */
    void endOrphan() {
        orphan().ifPresent(ServerProcess::end);
    }

    private Optional<ProcessHandle> orphan() {
        try {
            if (!Files.exists(folder.processId())) {
                return Optional.empty();
            }
            var id = Long.parseLong(Files.readString(folder.processId()).strip());
            var ours = "--datadir=" + folder.tables();
            return ProcessHandle.of(id)
                    .filter(process -> process.info().commandLine().orElse("").contains(ours + " "));
        } catch (NumberFormatException torn) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asks the server to stop, and insists when it has not done so in time. */
    static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        } catch (ExecutionException | TimeoutException stubborn) {
            process.destroyForcibly();
        }
    }

    /** @param more what the sentence says besides the server's last word and where all of them are */
    StartRefused refused(String reason, Object... more) {
        return new StartRefused(
                reason,
                Stream.concat(Stream.of(lastError(), folder.log()), Stream.of(more))
                        .toArray());
    }

    private String lastError() {
        try (var lines = Files.lines(folder.log(), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains("[ERROR]") || line.contains("error while loading"))
                    .reduce((earlier, later) -> later)
                    .orElseGet(() -> ConsoleWords.of("shared.start.without-a-word"));
        } catch (IOException unreadable) {
            return ConsoleWords.of("shared.start.log-unreadable");
        }
    }

    static IllegalStateException interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while waiting for MariaDB", interrupted);
    }
}
