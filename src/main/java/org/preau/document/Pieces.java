package org.preau.document;

import jakarta.websocket.MessageHandler;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.preau.live.OnePlace;

/**
 * Puts the frames of one socket together, which come in pieces, so that a silent socket needs no large buffer.
 * A long one, such as a book that is pasted, takes the one place there is for such in the house until it has come.
 * A server may go on giving pieces for a while after the socket was closed: nothing becomes of them.
 */
final class Pieces implements MessageHandler.Partial<byte[]> {

    /** What comes without asking, in bytes: a page pasted at once is a tenth of it. */
    static final int COMMON = 256 * 1024;

    /** The largest frame, in bytes: more than a hundred thousand words. */
    static final int LARGEST = 1024 * 1024;

    private final Line line;
    private final Consumer<byte[]> whole;
    private final OnePlace<Pieces> place;
    private ByteArrayOutputStream frame = new ByteArrayOutputStream();

    /** The one for long frames. Whoever loses it is told in a thread of their own: a socket that takes nothing may be long to close. */
    static OnePlace<Pieces> place() {
        return new OnePlace<>(late -> Thread.ofVirtual().name("document-pieces").start(late::giveUp));
    }

    /** @param whole is given each frame that has come */
    Pieces(Line line, Consumer<byte[]> whole, OnePlace<Pieces> place) {
        this.line = line;
        this.whole = whole;
        this.place = place;
    }

    @Override
    public synchronized void onMessage(byte[] piece, boolean last) {
        var size = frame.size() + piece.length;
        if (line.isOver()) {
            leave();
        } else if (size > LARGEST) {
            end(Ending.BAD_FRAME);
        } else if (size > COMMON && !(line.mayWrite() && place.take(this, System.nanoTime()))) {
            end(Ending.TOO_MUCH);
        } else {
            join(piece, last);
        }
    }

    private void end(Ending why) {
        leave();
        line.close(why);
    }

    private void join(byte[] piece, boolean last) {
        frame.writeBytes(piece);
        if (last) {
            whole.accept(frame.toByteArray());
            leave();
        }
    }

    /** Too slow, while another waits for the place: it comes again later, unless it has come meanwhile. */
    synchronized void giveUp() {
        if (frame.size() > COMMON) {
            end(Ending.TOO_MUCH);
        }
    }

    /** Nothing more comes of the frame that was on its way. */
    synchronized void leave() {
        frame = new ByteArrayOutputStream();
        place.leave(this);
    }
}
