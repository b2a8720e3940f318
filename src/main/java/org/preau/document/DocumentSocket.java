package org.preau.document;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.preau.member.Person;
import org.preau.shared.Actor;

/** The socket of one editor: pieces become frames, frames go to the room. */
class DocumentSocket extends Endpoint {

    /** The largest frame: a whole page pasted at once is a tenth of it. */
    private static final int LARGEST = 256 * 1024;

    /** Editors say that they are there twice as often: whoever says nothing for so long has gone. */
    private static final long SILENCE_MS = 75_000;

    private final Rooms rooms;
    private final Visit visit;
    private final AtomicReference<@Nullable Entered> entered = new AtomicReference<>();

    DocumentSocket(Rooms rooms, Visit visit) {
        this.rooms = rooms;
        this.visit = visit;
    }

    /** Who comes to which document, once the door let them in. */
    record Visit(DocumentId document, Actor.Member actor, Person person, boolean mayWrite) {}

    private record Entered(OpenRoom room, Line line) {}

    @Override
    public void onOpen(Session socket, EndpointConfig config) {
        socket.setMaxIdleTimeout(SILENCE_MS);
        var outlet = new Outlet(socket, this::catchUp);
        var line = new Line(visit.actor(), visit.person(), outlet, new Allowance(System.nanoTime()));
        line.letWrite(visit.mayWrite());
        rooms.come(visit.document(), line)
                .ifPresentOrElse(
                        room -> {
                            entered.set(new Entered(room, line));
                            socket.addMessageHandler(new Pieces(room, line));
                        },
                        () -> line.close(Ending.TOO_MUCH));
    }

    private void catchUp() {
        var in = entered.get();
        if (in != null && in.line().isBehind()) {
            in.room().catchUp(in.line());
        }
    }

    @Override
    public void onClose(Session socket, CloseReason reason) {
        var in = entered.getAndSet(null);
        if (in != null) {
            rooms.leave(in.room(), in.line());
        }
    }

    /** A network that went away is no failure: the server closes the socket after it. */
    @Override
    public void onError(Session socket, Throwable failure) {}

    /** Puts frames together that come in pieces, so that a silent socket needs no large buffer. */
    private static final class Pieces implements MessageHandler.Partial<byte[]> {

        private final OpenRoom room;
        private final Line line;
        private final ByteArrayOutputStream frame = new ByteArrayOutputStream();

        Pieces(OpenRoom room, Line line) {
            this.room = room;
            this.line = line;
        }

        @Override
        public void onMessage(byte[] piece, boolean last) {
            if (frame.size() + piece.length > LARGEST) {
                line.close(Ending.BAD_FRAME);
                return;
            }
            frame.writeBytes(piece);
            if (last) {
                room.hear(line, frame.toByteArray());
                frame.reset();
            }
        }
    }
}
