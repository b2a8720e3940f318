package org.preau.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network between one browser and the house, which can be cut: what is open breaks, nothing new comes through.
 * It can also go deaf first: what the browser says arrives, what the house answers does not.
 */
final class Line implements AutoCloseable {

    private final ServerSocket door;
    private final int house;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean deaf;

    Line(int house) {
        this.house = house;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on answers are lost; the browser does not know it yet. */
    void loseAnswers() {
        deaf = true;
    }

    void cut() {
        cut = true;
        open.forEach(Line::hangUp);
    }

    void mend() {
        deaf = false;
        cut = false;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                join(door.accept());
            } catch (IOException closed) {
                open.forEach(Line::hangUp);
            }
        }
    }

    private void join(Socket browser) {
        open.add(browser);
        try {
            if (cut) {
                throw new IOException("The line is cut");
            }
            var there = new Socket(InetAddress.getLoopbackAddress(), house);
            open.add(there);
            Thread.ofVirtual().start(() -> carry(browser, there, false));
            Thread.ofVirtual().start(() -> carry(there, browser, true));
        } catch (IOException noWay) {
            hangUp(browser);
        }
    }

    private void carry(Socket from, Socket to, boolean answers) {
        var bytes = new byte[16_384];
        try (from; to) {
            for (var count = from.getInputStream().read(bytes); count >= 0; count = from.getInputStream().read(bytes)) {
                if (!(answers && deaf)) {
                    to.getOutputStream().write(bytes, 0, count);
                }
            }
        } catch (IOException ended) {
            hangUp(to);
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
