package org.preau.document;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.preau.live.OnePlace;
import org.preau.member.Person;
import org.preau.shared.Actor;

/** The socket of one editor: pieces become frames, frames go to the room. */
class DocumentSocket extends Endpoint {

    /** Editors say that they are there twice as often: whoever says nothing for so long has gone. */
    private static final long SILENCE_MS = 75_000;

    private final Rooms rooms;
    private final Visit visit;
    private final OnePlace<Pieces> longFrames;
    private final LongStates longStates;
    private final AtomicReference<@Nullable Entered> entered = new AtomicReference<>();

    /**
     * @param longFrames the one place that all sockets share for what comes
     * @param longStates the places that they share for what goes
     */
    DocumentSocket(Rooms rooms, Visit visit, OnePlace<Pieces> longFrames, LongStates longStates) {
        this.rooms = rooms;
        this.visit = visit;
        this.longFrames = longFrames;
        this.longStates = longStates;
    }

    /** Who comes to which document, once the door let them in. */
    record Visit(DocumentId document, Actor.Member actor, Person person, boolean mayWrite) {}

    private record Entered(OpenRoom room, Line line, Pieces pieces) {}

    @Override
    public void onOpen(Session socket, EndpointConfig config) {
        socket.setMaxIdleTimeout(SILENCE_MS);
        var outlet = new Outlet(socket, visit.actor().id(), longStates, this::catchUp);
        var line = new Line(visit.actor(), visit.person(), outlet, new Allowance(System.nanoTime()));
        line.letWrite(visit.mayWrite());
        rooms.come(visit.document(), line)
                .ifPresentOrElse(
                        room -> {
                            var pieces = new Pieces(line, frame -> room.hear(line, frame), longFrames);
                            entered.set(new Entered(room, line, pieces));
                            socket.addMessageHandler(pieces);
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
            in.pieces().leave();
            rooms.leave(in.room(), in.line());
        }
    }

    /** A network that went away is no failure: the server closes the socket after it. */
    @Override
    public void onError(Session socket, Throwable failure) {}
}
