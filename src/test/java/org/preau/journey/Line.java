package org.preau.journey;

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
 */
final class Line implements AutoCloseable {

    private final ServerSocket door;
    private final int house;
    private final Wire asking = new Wire();
    private final Wire answering = new Wire();
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
            Thread.ofVirtual().start(() -> carry(browser, there, asking));
            Thread.ofVirtual().start(() -> carry(there, browser, answering));
        } catch (IOException noWay) {
            hangUp(browser);
        }
    }

    /** One after the other: what comes in meanwhile waits for what is underway. */
    private void carry(Socket from, Socket to, Wire wire) {
        var underway = new LinkedBlockingQueue<Parcel>();
        Thread.ofVirtual().start(() -> deliver(underway, from, to));
        var bytes = new byte[16_384];
        try (from) {
            for (var count = from.getInputStream().read(bytes); count >= 0; count = from.getInputStream().read(bytes)) {
                if (!(wire == answering && deaf)) {
                    underway.add(new Parcel(Arrays.copyOf(bytes, count), System.nanoTime() + wire.underway(count).toNanos()));
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
