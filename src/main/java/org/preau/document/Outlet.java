package org.preau.document;

import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;

/** Writes to one socket, one frame after the other, and makes nobody wait: what does not go at once is kept for a while, up to a limit. */
final class Outlet {

    /** Frames that may wait for a slow browser, and their bytes; one alone may be as large as a document. */
    private static final int MOST = 256;

    private static final int MOST_BYTES = 1024 * 1024;

    private static final long PATIENCE_MS = 20_000;

    private final Session socket;
    private final MemberId reader;
    private final LongStates states;
    private final Runnable emptied;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean busy;
    private boolean gone;

    /** A long text that has its place in the house until it has gone; this socket is sent one at a time. */
    private LongStates.@Nullable Going state;

    /**
     * @param reader whose socket it is
     * @param states those on their way in the whole house
     * @param emptied told when all that waited has gone
     */
    Outlet(Session socket, MemberId reader, LongStates states, Runnable emptied) {
        this.socket = socket;
        this.reader = reader;
        this.states = states;
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

    /** A text, which may be long: then it goes when the house has a place for it. */
    synchronized boolean offerState(byte[] frame) {
        if (frame.length >= LongStates.LONG) {
            var going = new LongStates.Going(reader, frame, () -> giveUp(frame));
            if (gone || state != null || !states.take(going, System.nanoTime())) {
                return false;
            }
            state = going;
        }
        var goes = offer(frame);
        if (!goes) {
            leavePlace();
        }
        return goes;
    }

    /** Somebody else needs the place of a text that is still on its way. */
    private void giveUp(byte[] frame) {
        if (isTaking(frame)) {
            close(Ending.TOO_MUCH);
        }
    }

    private synchronized boolean isTaking(byte[] frame) {
        return state != null && state.state() == frame;
    }

    private void leavePlace() {
        if (state != null) {
            states.leave(state);
            state = null;
        }
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
            socket.getAsyncRemote().sendBinary(ByteBuffer.wrap(frame), sent -> sent(frame, sent.isOK()));
        } catch (IllegalStateException closed) {
            forget();
        }
    }

    private synchronized void forget() {
        gone = true;
        waiting.clear();
        leavePlace();
    }

    private void sent(byte[] frame, boolean went) {
        if (!went) {
            close(Ending.TOO_MUCH);
        } else if (nextAfter(frame)) {
            emptied.run();
        }
    }

    private synchronized boolean nextAfter(byte[] frame) {
        if (isTaking(frame)) {
            leavePlace();
        }
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
