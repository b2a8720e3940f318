package org.preau.journey;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The network between one browser and the house, which can be cut: what is open breaks, nothing new comes through.
 * It can also go deaf first: what the browser says arrives, what the house answers does not. And it can be slow.
 * It is a SOCKS proxy, so that all browsers know the house by one address: a link that one of them shows is the house's for the others.
 */
final class Line implements AutoCloseable {

    private static final byte[] WITHOUT_PASSWORD = {5, 0};
    private static final byte[] REACHED = {5, 0, 0, 1, 0, 0, 0, 0, 0, 0};
    private static final byte NUMBER = 1;
    private static final byte NAME = 3;

    private final ServerSocket door;
    private final Wire asking = new Wire();
    private final Wire answering = new Wire();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean deaf;

    Line() {
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::welcome);
    }

    String proxy() {
        return "socks5://127.0.0.1:" + door.getLocalPort();
    }

    /** From now on answers are lost; the browser does not know it yet. */
    void loseAnswers() {
        deaf = true;
    }

    void slowDown(Pace pace) {
        asking.slowDown(pace);
        answering.slowDown(pace);
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
                var browser = door.accept();
                Thread.ofVirtual().start(() -> join(browser));
            } catch (IOException closed) {
                open.forEach(Line::hangUp);
            }
        }
    }

    private void join(Socket browser) {
        open.add(browser);
        try {
            var port = agree(browser);
            if (cut) {
                throw new IOException("The line is cut");
            }
            var there = new Socket(InetAddress.getLoopbackAddress(), port);
            open.add(there);
            Thread.ofVirtual().start(() -> carry(browser, there, asking));
            Thread.ofVirtual().start(() -> carry(there, browser, answering));
        } catch (IOException noWay) {
            hangUp(browser);
        }
    }

    /**
     * The browser says that it may do without a password, and what it wants to reach, which is always on this machine.
     *
     * @return the port
     */
    private static int agree(Socket browser) throws IOException {
        var asked = new DataInputStream(browser.getInputStream());
        asked.readByte();
        asked.skipNBytes(asked.readUnsignedByte());
        browser.getOutputStream().write(WITHOUT_PASSWORD);
        asked.skipNBytes(3);
        asked.skipNBytes(
                switch (asked.readByte()) {
                    case NUMBER -> 4;
                    case NAME -> asked.readUnsignedByte();
                    default -> 16;
                });
        var port = asked.readUnsignedShort();
        browser.getOutputStream().write(REACHED);
        return port;
    }

    /** One after the other: what comes in meanwhile waits for what is underway. */
    private void carry(Socket from, Socket to, Wire wire) {
        var underway = new LinkedBlockingQueue<Parcel>();
        Thread.ofVirtual().start(() -> deliver(underway, from, to));
        var bytes = new byte[16_384];
        try (from) {
            for (var count = from.getInputStream().read(bytes);
                    count >= 0;
                    count = from.getInputStream().read(bytes)) {
                if (!(wire == answering && deaf)) {
                    underway.add(new Parcel(
                            Arrays.copyOf(bytes, count),
                            System.nanoTime() + wire.underway(count).toNanos()));
                }
            }
        } catch (IOException ended) {
            hangUp(to);
        } finally {
            underway.add(Parcel.END);
            open.remove(from);
        }
    }

    private void deliver(BlockingQueue<Parcel> underway, Socket from, Socket to) {
        try (to) {
            for (var packet = underway.take(); packet != Parcel.END; packet = underway.take()) {
                House.pause(Duration.ofNanos(Math.max(0, packet.arrives() - System.nanoTime())));
                to.getOutputStream().write(packet.bytes());
            }
        } catch (IOException ended) {
            hangUp(from);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
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

    private record Parcel(byte[] bytes, long arrives) {
        static final Parcel END = new Parcel(new byte[0], 0);
    }
}
