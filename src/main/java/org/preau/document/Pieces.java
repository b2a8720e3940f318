package org.preau.document;

import jakarta.websocket.MessageHandler;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Puts the frames of one socket together, which come in pieces, so that a silent socket needs no large buffer.
 * A long one, such as a book that is pasted, takes the one place there is for such in the house until it has come.
 */
final class Pieces implements MessageHandler.Partial<byte[]> {

    /** What comes without asking, in bytes: a page pasted at once is a tenth of it. */
    static final int COMMON = 256 * 1024;

    /** The largest frame, in bytes: more than a hundred thousand words. */
    static final int LARGEST = 1024 * 1024;

    private final Consumer<byte[]> whole;
    private final Consumer<Ending> end;
    private final Semaphore place;
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
    private boolean placed;

    /**
     * @param whole is given each frame that has come
     * @param end closes the socket
     * @param place of long frames, with one permit
     */
    Pieces(Consumer<byte[]> whole, Consumer<Ending> end, Semaphore place) {
        this.whole = whole;
        this.end = end;
        this.place = place;
    }

    @Override
    public synchronized void onMessage(byte[] piece, boolean last) {
        var size = frame.size() + piece.length;
        if (size > LARGEST) {
            end.accept(Ending.BAD_FRAME);
        } else if (size > COMMON && !findPlace()) {
            end.accept(Ending.TOO_MUCH);
        } else {
            join(piece, last);
        }
    }

    private boolean findPlace() {
        placed = placed || place.tryAcquire();
        return placed;
    }

    private void join(byte[] piece, boolean last) {
        frame.writeBytes(piece);
        if (last) {
            whole.accept(frame.toByteArray());
            leave();
        }
    }

    /** Nothing more comes of the frame that was on its way. */
    synchronized void leave() {
        frame.reset();
        if (placed) {
            placed = false;
            place.release();
        }
    }
}
