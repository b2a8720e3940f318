package org.preau.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds everything the house must not lose, readable by its owner only. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Refuses a folder that the operating system may empty by itself. */
    void requireLasting() {
        var temporary =
                Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize();
        if (root.startsWith(temporary)) {
            throw new StartRefused("temporary-folder", root, temporary);
        }
    }

    Path tables() {
        return root.resolve("db");
    }

    /** For what a server sorts and joins: another that starts would empty a folder that both used. */
    Path temporary() {
        return root.resolve("db.tmp");
    }

    /** Where the programs of MariaDB are unpacked, unless {@code preau.database.home} says otherwise. */
    Path programs() {
        return root.resolve("mariadb");
    }

    /** How {@code mariadb} and {@code mariadb-dump} reach the running server: {@code --defaults-file}. */
    Path clientOptions() {
        return root.resolve("db.cnf");
    }

    Path password() {
        return root.resolve("db.password");
    }

    Path processId() {
        return root.resolve("db.pid");
    }

    Path log() {
        return root.resolve("db.log");
    }

    Path lock() {
        return root.resolve("db.lock");
    }

    Path initialStatements() {
        return root.resolve("db.init.sql");
    }

    void create() {
        try {
            Files.createDirectories(root);
            restrict(root, "rwx------");
            Files.createDirectories(temporary());
        } catch (IOException failure) {
            throw new StartRefused(failure, "folder-unwritable", root);
        }
    }

    /** Writes a file that only its owner can read, from its first byte on. */
    static void writePrivately(Path file, String text) {
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh);
            restrict(fresh, "rw-------");
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
