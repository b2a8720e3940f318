package org.preau.document;

import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes to one socket, one frame after the other, and makes nobody wait: what does not go at once is kept for a while, up to a limit. */
final class Outlet {

    /** Frames that may wait for a slow browser, and their bytes; one alone may be as large as a document. */
    private static final int MOST = 256;

    private static final int MOST_BYTES = 1024 * 1024;

    private static final long PATIENCE_MS = 20_000;

    private final Session socket;
    private final Runnable emptied;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean busy;
    private boolean gone;

    /** @param emptied told when all that waited has gone */
    Outlet(Session socket, Runnable emptied) {
        this.socket = socket;
        this.emptied = emptied;
        socket.getAsyncRemote().setSendTimeout(PATIENCE_MS);
    }

    /** @return whether the frame goes, now or soon; if not, the browser is too far behind */
    synchronized boolean offer(byte[] frame) {
        if (gone || waiting.size() >= MOST || !waiting.isEmpty() && bytes + frame.length > MOST_BYTES) {
            return false;
        }
        waiting.add(frame);
        bytes += frame.length;
        goOn();
        return !gone;
    }

    synchronized boolean isIdle() {
        return !gone && !busy && waiting.isEmpty();
    }

    /** A socket that is being closed takes nothing more, some time before the room hears of its end. */
    private void goOn() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        try {
            busy = true;
            var frame = waiting.remove();
            bytes -= frame.length;
            socket.getAsyncRemote().sendBinary(ByteBuffer.wrap(frame), sent -> sent(sent.isOK()));
        } catch (IllegalStateException closed) {
            forget();
        }
    }

    private synchronized void forget() {
        gone = true;
        waiting.clear();
    }

    private void sent(boolean went) {
        if (!went) {
            close(Ending.TOO_MUCH);
        } else if (next()) {
            emptied.run();
        }
    }

    private synchronized boolean next() {
        busy = false;
        var empty = waiting.isEmpty();
        goOn();
        return empty;
    }

    void close(Ending ending) {
        forget();
        try {
            socket.close(ending.reason());
        } catch (IOException | IllegalStateException goneAlready) {
            return;
        }
    }
}
