package org.preau.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.preau.shared.database.EmptyFolder;

/** The application as {@code bin/run} starts it, with the demo, on a database of its own: a process that benchmarks look at. */
final class BuiltApplication implements AutoCloseable {

    private static final Path JAR = Path.of("target/app/preau.jar");
    private static final Pattern USED = Pattern.compile("(?m)^.*(?:DefNew|def new|Tenured|tenured).* used (\\d+)K");

    private final int port;
    private final Process process;

    private BuiltApplication(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    static BuiltApplication start() {
        try {
            var port = freePort();
            var data = EmptyFolder.named("bench").root();
            var command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "@bin/lib/jvm.args",
                    "-jar",
                    JAR.toString(),
                    "--preau.demo=true",
                    "--preau.data=" + data,
                    "--server.port=" + port,
                    "--management.server.port=0");
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(Path.of("target/bench-application.log").toFile());
            builder.environment().put("MALLOC_ARENA_MAX", "2");
            builder.environment().put("PREAU_DATABASE_HOME", EmptyFolder.PROGRAMS.toString());
            var started = new BuiltApplication(port, builder.start());
            started.waitUntilItListens();
            return started;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void waitUntilItListens() {
        while (process.isAlive()) {
            try (var _ = new Socket("localhost", port)) {
                return;
            } catch (IOException notYet) {
                pause(50);
            }
        }
        throw new IllegalStateException("The application did not start: see target/bench-application.log");
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Heap in use after a full collection, in bytes. */
    long heap() {
        jcmd("GC.run");
        jcmd("GC.run");
        var sum = USED.matcher(jcmd("GC.heap_info"))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
        return sum * 1024;
    }

    private String jcmd(String order) {
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var asked = new ProcessBuilder(jcmd, String.valueOf(process.pid()), order).start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
