package org.preau.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.preau.Scratch;
import org.springframework.util.FileSystemUtils;

/** A data folder that starts empty: below {@link Scratch}, because one among temporary files is refused. */
public final class EmptyFolder {

    /** Where the tests of a build unpack MariaDB once. */
    public static final Path PROGRAMS = Path.of(".cache/mariadb").toAbsolutePath();

    private EmptyFolder() {}

    public static DataFolder named(String name) {
        try {
            var path = Scratch.path(name);
            FileSystemUtils.deleteRecursively(path);
            return new DataFolder(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
