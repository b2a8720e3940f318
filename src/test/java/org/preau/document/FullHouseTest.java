package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Scratch;
import org.preau.TestDatabase;
import org.preau.shared.database.ChildJvm;

/** The memory of the house holds the fullest documents that may be open, whatever is done with all of them at once. */
@PreauTest
@Tag("hostile")
class FullHouseTest {

    /** Of 256 MB, what five hundred screens leave. */
    private static final List<String> MEMORY = List.of(
            "-Xmx208m", "-Xmn32m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError");

    private static final Path LOG = Scratch.path("full-house.log");

    @Test
    void three_full_documents_that_are_written_in_and_looked_at_at_once_fit() throws Exception {
        var house = start();
        try (var told = house.inputReader()) {
            var said = told.lines()
                    .filter(line -> List.of("full", "there").contains(line))
                    .toList();
            assertThat(said)
                    .as(() -> "The last words of the house:%n%s".formatted(lastWords()))
                    .containsExactly("full", "full", "full", "there");
        } finally {
            house.destroyForcibly();
        }
    }

    private static String lastWords() {
        try {
            var lines = Files.readAllLines(LOG);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Process start() throws IOException {
        var server = TestDatabase.started();
        var command = ChildJvm.command(
                FullHouse.class.getName(),
                "--preau.database.url=" + server.url(),
                "--preau.database.user=" + server.user(),
                "--preau.database.password=" + server.password(),
                "--preau.keys=" + Scratch.path("keys"));
        var small = command.stream()
                .flatMap(word -> word.equals("-Xmx128m") ? MEMORY.stream() : Stream.of(word))
                .toList();
        return new ProcessBuilder(small).redirectError(LOG.toFile()).start();
    }
}
