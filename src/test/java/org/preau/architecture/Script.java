package org.preau.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.preau.architecture.Sources.Length;

/** A file of the elements in the browser, as it is written. */
record Script(Path file, String text) {

    private static final Path FRONTEND = Path.of("frontend");

    /** All of them, but for tests and what Vaadin generates. */
    static List<Script> all() {
        try (var paths = Files.walk(FRONTEND)) {
            return paths.filter(Script::isOurs).map(Script::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isOurs(Path path) {
        var name = path.getFileName().toString();
        var below = FRONTEND.relativize(path);
        return name.endsWith(".ts")
                && !name.endsWith(".test.ts")
                && !name.startsWith("test-")
                && !below.startsWith("generated")
                && !below.startsWith("test");
    }

    private static Script read(Path file) {
        try {
            return new Script(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Length length() {
        return new Length(file.toString(), (int) text.lines().count());
    }
}
