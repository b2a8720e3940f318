package org.preau.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.preau.Scratch;
import org.springframework.util.FileSystemUtils;

/**
 * The built application with the people of the demo, started as {@code bin/run} starts it, on a scratch data folder.
 * All journeys of one test run visit the same house; it ends with them, its database too.
 * There is one more for the page that only an empty house shows.
 */
final class House {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final String name;
    private final boolean demo;
    private final int port = freePort();
    private final int managementPort = freePort();
    private Process process;

    private House(String name, boolean demo) {
        this.name = name;
        this.demo = demo;
        FileSystemUtils.deleteRecursively(data().toFile());
        process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        awaitAnswer();
    }

    /** The one house of this test run, ready for visitors. */
    static House open() {
        return Only.HOUSE;
    }

    /** The one house of this test run where nobody lives yet. */
    static House empty() {
        return Empty.HOUSE;
    }

    private static final class Only {
        static final House HOUSE = new House("house", true);
    }

    private static final class Empty {
        static final House HOUSE = new House("empty-house", false);
    }

    private Path data() {
        return Scratch.path(name);
    }

    private Path log() {
        return Scratch.path(name + ".log");
    }

    int port() {
        return port;
    }

    /** Ends the application as a power cut would: nothing is said, saved or closed. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts it again on the same data and the same port, ready for visitors. */
    void startAgain() {
        process = launch();
        awaitAnswer();
    }

    private Process launch() {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@bin/lib/jvm.args",
                "-jar",
                built().toString(),
                "--preau.demo=" + demo,
                "--preau.data=" + data(),
                "--server.port=" + port,
                "--management.server.port=" + managementPort);
        command.environment().putIfAbsent("PREAU_DATABASE_HOME", ".cache/mariadb");
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        try {
            return command.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path built() {
        return Stream.of("target/app/preau.jar", "target/preau.jar")
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Nothing is built: bin/run or mvn -Pproduction package builds it."));
    }

    private void awaitAnswer() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("The house does not open; it said why in " + log());
            }
            pause(BETWEEN_LOOKS);
        }
    }

    private boolean answers() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/p/sign-in"))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A clean end takes the database along; one that does not come is forced, and so is what the database left. */
    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            kill();
        }
        endDatabase();
    }

    private void endDatabase() {
        try {
            var id = data().resolve("db.pid");
            if (Files.exists(id)) {
                ProcessHandle.of(Long.parseLong(Files.readString(id).strip())).ifPresent(ProcessHandle::destroy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
