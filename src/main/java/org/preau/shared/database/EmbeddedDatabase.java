package org.preau.shared.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own on a data folder, reachable from this machine only, with a password it made itself.
 * Until it is closed it is started again on the same port whenever it dies; a connection pool on it recovers by itself.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration FIRST_ANSWER = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
    private static final Duration BETWEEN_STARTS = Duration.ofMillis(500);

    private final ServerProcess server;
    private final DataFolder folder;
    private final DatabaseAccount account;
    private final FolderLock lock;
    private final int port = freePort();
    private volatile Process process;
    private volatile boolean closed;

    private EmbeddedDatabase(ServerProcess server, FolderLock lock) {
        this.server = server;
        this.folder = server.folder();
        this.account = DatabaseAccount.of(folder);
        this.lock = lock;
        server.endOrphan();
        server.createTables();
        this.process = start();
    }

    /**
     * Starts the server of a folder, which is made ready when it is empty.
     *
     * @param home where the programs of MariaDB are, or are unpacked
     * @throws StartRefused when another process has the folder, or MariaDB does not start
     */
    public static EmbeddedDatabase open(DataFolder folder, Path home) {
        folder.create();
        var lock = FolderLock.of(folder);
        try {
            var database = new EmbeddedDatabase(new ServerProcess(Binaries.in(home), folder), lock);
            Thread.ofVirtual().name("database-watch").start(database::watch);
            return database;
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new StartRefused(failure, "no-port");
        }
    }

    private Process start() {
        DataFolder.writePrivately(folder.initialStatements(), account.statements());
        DataFolder.writePrivately(folder.clientOptions(), account.clientOptions(port));
        var launched = server.launch(port);
        try {
            awaitAnswer(launched);
            return launched;
        } catch (RuntimeException failure) {
            ServerProcess.end(launched.toHandle());
            throw failure;
        } finally {
            DataFolder.delete(folder.initialStatements());
        }
    }

    private void awaitAnswer(Process launched) {
        var deadline = System.nanoTime() + FIRST_ANSWER.toNanos();
        while (!answers()) {
            if (!launched.isAlive()) {
                throw server.refused("server-ended");
            }
            if (System.nanoTime() > deadline) {
                throw server.refused("server-silent", FIRST_ANSWER.toSeconds());
            }
            pause(BETWEEN_LOOKS);
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
                LOG.warn("MariaDB stopped by itself (exit code {}): it is started again", process.exitValue());
                startAgain();
            }
        }
    }

    private void startAgain() {
        while (!closed && !process.isAlive()) {
            try {
                replace();
            } catch (RuntimeException failure) {
                LOG.error("MariaDB does not start; it is tried again", failure);
                pause(BETWEEN_STARTS);
            }
        }
    }

    private synchronized void replace() {
        if (!closed) {
            process = start();
            LOG.info("MariaDB answers again");
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            throw ServerProcess.interrupted(interrupted);
        }
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + account.name() + "?connectTimeout=2000";
    }

    public String user() {
        return account.name();
    }

    public String password() {
        return account.password();
    }

    /** The running server, for those who want to see it die. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Stops the server cleanly and gives the folder back. */
    @Override
    public void close() {
        closed = true;
        endServer();
        lock.close();
    }

    private synchronized void endServer() {
        ServerProcess.end(process.toHandle());
    }
}
