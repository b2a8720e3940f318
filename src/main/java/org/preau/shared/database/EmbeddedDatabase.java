package org.preau.shared.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own on a data folder, reachable from this machine only with a password it made itself.
 * It is started again on the same port whenever it dies, until it is closed; a connection pool on it recovers by itself.
 * One process at a time may open a folder.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "preau";
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration BETWEEN_STARTS = Duration.ofMillis(500);

    private final DataFolder folder;
    private final FileLock lock;
    private final String password;
    private final int port;
    private final ServerProcess server;
    private volatile Process process;
    private volatile boolean closed;

    private EmbeddedDatabase(DataFolder folder, Path home, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.password = password(folder.password());
        this.port = freePort();
        this.server = new ServerProcess(Binaries.in(home), folder);
        server.endOrphan();
        server.createTables();
        this.process = start();
    }

    /**
     * Starts the server of a folder, created when it is empty.
     *
     * @param home where the programs of MariaDB are, or are unpacked
     * @throws StartRefused when another process has the folder, or MariaDB does not start
     */
    public static EmbeddedDatabase open(DataFolder folder, Path home) {
        folder.create();
        var lock = lock(folder.lock());
        try {
            var database = new EmbeddedDatabase(folder, home, lock);
            Thread.ofVirtual().name("database-watch").start(database::watch);
            return database;
        } catch (RuntimeException failure) {
            release(lock);
            throw failure;
        }
    }

    private static FileLock lock(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartRefused("Another Préau already uses the data folder " + file.getParent() + ".", "Stop it first.");
            }
            return lock;
        } catch (IOException failure) {
            throw new StartRefused("The data folder " + file.getParent() + " cannot be locked.", "Set PREAU_DATA.", failure);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    private static String password(Path file) {
        try {
            if (!Files.exists(file)) {
                var random = new byte[20];
                new SecureRandom().nextBytes(random);
                DataFolder.writePrivately(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new StartRefused("The database password " + file + " cannot be read.", "Check its owner.", failure);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new StartRefused("No free port on this machine.", "Set PREAU_DATABASE_URL.", failure);
        }
    }

    private Process start() {
        DataFolder.writePrivately(folder.initialStatements(), accounts());
        DataFolder.writePrivately(folder.clientOptions(), clientOptions());
        var launched = server.launch(port);
        try {
            awaitAnswer(launched);
            Files.deleteIfExists(folder.initialStatements());
            return launched;
        } catch (IOException | RuntimeException failure) {
            ServerProcess.end(launched.toHandle());
            throw failure instanceof RuntimeException known ? known : new java.io.UncheckedIOException((IOException) failure);
        }
    }

    /** One account for one database, and no other way in; repeated at each start, so that a folder brought from elsewhere obeys too. */
    private String accounts() {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE OR REPLACE USER %1$s@'localhost' IDENTIFIED BY '%2$s';
                CREATE OR REPLACE USER %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON %1$s.* TO %1$s@'localhost';
                GRANT ALL ON %1$s.* TO %1$s@'127.0.0.1';
                DELETE FROM mysql.global_priv WHERE User NOT IN ('%1$s', 'mariadb.sys');
                FLUSH PRIVILEGES;
                """
                .formatted(NAME, password);
    }

    private String clientOptions() {
        return """
                [client]
                host=127.0.0.1
                port=%d
                user=%s
                password=%s
                skip-ssl
                """
                .formatted(port, NAME, password);
    }

    private void awaitAnswer(Process launched) {
        var deadline = System.nanoTime() + START.toNanos();
        while (!answers()) {
            if (!launched.isAlive()) {
                throw server.refused("MariaDB did not start");
            }
            if (System.nanoTime() > deadline) {
                throw server.refused("MariaDB did not answer within " + START.toSeconds() + " s");
            }
            pause(Duration.ofMillis(25));
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(), user(), password())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void watch() {
        while (!closed) {
            process.onExit().join();
            if (!closed) {
                LOG.warn("MariaDB stopped by itself (exit code {}): starting it again", process.exitValue());
                restart();
            }
        }
    }

    private synchronized void restart() {
        while (!closed) {
            try {
                process = start();
                LOG.info("MariaDB answers again");
                return;
            } catch (RuntimeException failure) {
                LOG.error("MariaDB does not start, trying again", failure);
                pause(BETWEEN_STARTS);
            }
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for MariaDB", interrupted);
        }
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME + "?connectTimeout=2000";
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    /** The running server, for those who want to see it die. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Stops the server cleanly and gives the folder back. */
    @Override
    public void close() {
        closed = true;
        synchronized (this) {
            ServerProcess.end(process.toHandle());
        }
        release(lock);
    }

    private static void release(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException gone) {
            LOG.warn("The lock of the data folder could not be given back", gone);
        }
    }
}
