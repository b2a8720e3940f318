package org.preau;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where tests write: each of the virtual machines that run tests side by side has a folder of its own below {@code target}. */
public final class Scratch {

    private static final Path FOLDER = Path.of(System.getProperty("test.folder", "target/tests"));

    private Scratch() {}

    /** A place of this name, where nothing may be yet. */
    public static Path path(String name) {
        try {
            return Files.createDirectories(FOLDER).resolve(name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
