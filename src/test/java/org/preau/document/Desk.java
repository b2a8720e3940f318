package org.preau.document;

import jakarta.websocket.CloseReason;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.preau.document.crdt.PlainText;
import org.preau.document.crdt.Projection;
import org.preau.document.crdt.Replica;
import org.preau.document.crdt.Update;
import org.preau.document.crdt.WireReader;
import org.preau.document.crdt.WireWriter;

/** Somebody's editor, without browser: the server's own socket code talks to it over a socket that is not one. */
final class Desk {

    private final DocumentSocket socket;
    private final Session session;
    private final List<byte[]> frames = new CopyOnWriteArrayList<>();
    private final AtomicReference<CloseReason> closed = new AtomicReference<>();
    private final AtomicReference<MessageHandler.Partial<byte[]>> pieces = new AtomicReference<>();
    private volatile boolean deaf;
    private volatile boolean forgetful;
    private long steps;
    private volatile boolean closing;

    Desk(Rooms rooms, DocumentSocket.Visit visit) {
        this(rooms, visit, new LongStates());
        enter();
    }

    /** One that did not enter yet, in a house with these long texts on their way. */
    Desk(Rooms rooms, DocumentSocket.Visit visit, LongStates longStates) {
        socket = new DocumentSocket(rooms, visit, Pieces.place(), longStates);
        session = proxy(Session.class, this::session);
        socket.onOpen(session, null);
    }

    /** Asks for all of the text. */
    void enter() {
        hear(new WireWriter()
                .octet(Frame.ENTER)
                .raw(new Replica().stateVector())
                .done());
    }

    @SuppressWarnings("unchecked")
    private Object session(String method, Object[] arguments) {
        switch (method) {
            case "getAsyncRemote" -> {
                refuseWhenClosed();
                return proxy(RemoteEndpoint.Async.class, this::remote);
            }
            case "addMessageHandler" -> pieces.set((MessageHandler.Partial<byte[]>) arguments[0]);
            case "close" -> close((CloseReason) arguments[0]);
            default -> {}
        }
        return null;
    }

    private void close(CloseReason reason) {
        if (closed.compareAndSet(null, reason)) {
            socket.onClose(session, reason);
        }
    }

    /** As a socket does. */
    private void refuseWhenClosed() {
        if (closing || closed.get() != null) {
            throw new IllegalStateException("The socket is closed");
        }
    }

    private Object remote(String method, Object[] arguments) {
        if (method.equals("sendBinary")) {
            var bytes = ((ByteBuffer) arguments[0]).array();
            if (!forgetful || bytes.length < LongStates.LONG) {
                frames.add(bytes);
            }
            if (!deaf) {
                ((SendHandler) arguments[1]).onResult(new SendResult());
            }
        }
        return null;
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    /** What the socket brings to the server. */
    void hear(byte[] frame) {
        if (closed.get() == null) {
            pieces.get().onMessage(frame, true);
        }
    }

    void write(long number, byte[] update) {
        hear(new WireWriter().octet(Frame.WRITE).number(number).raw(update).done());
    }

    void stand(long client) {
        stand(client, "{\"cursor\":null}");
    }

    /** Says where its caret stands, in the JSON of an editor. */
    void stand(long client, String state) {
        hear(new WireWriter()
                .octet(Frame.CARETS)
                .number(1)
                .number(client)
                .number(++steps)
                .text(state)
                .done());
    }

    /** The last that was said of the carets of others. */
    String carets() {
        return of(2).reduce((_, last) -> last)
                .map(frame -> new String(frame, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Its network is gone: the socket knows it, the server's own code does not yet. */
    void breakOff() {
        closing = true;
    }

    void leave() {
        close(new CloseReason(CloseReason.CloseCodes.GOING_AWAY, ""));
    }

    /** From here on it holds no long text that it was sent, as a socket does once a browser has it. */
    void forgetLongTexts() {
        forgetful = true;
    }

    /** From here on it takes nothing that is sent to it. */
    void fallAsleep() {
        deaf = true;
    }

    Optional<Integer> ending() {
        return Optional.ofNullable(closed.get())
                .map(reason -> reason.getCloseCode().getCode());
    }

    /** The number up to which its edits are saved. */
    long saved() {
        return of(3).map(frame -> reader(frame).number()).reduce(0L, Math::max);
    }

    /** The frames that were asked for again. */
    List<Long> refused() {
        return of(4).map(frame -> reader(frame).number()).toList();
    }

    /** What a reader of all that came would read. */
    String text() {
        var replica = new Replica();
        frames.forEach(frame -> {
            var wire = new WireReader(frame);
            switch (wire.octet()) {
                case 0 -> {
                    wire.number();
                    wire.octet();
                    replica.apply(Update.read(wire.rest()));
                }
                case 1 -> replica.apply(Update.read(wire.rest()));
                default -> {}
            }
        });
        return PlainText.of(Projection.of(replica));
    }

    /** The very bytes of the first text that came. */
    byte[] state() {
        return of(0).findFirst().orElseThrow();
    }

    boolean heard(int kind) {
        return of(kind).findAny().isPresent();
    }

    private java.util.stream.Stream<byte[]> of(int kind) {
        return frames.stream().filter(frame -> frame[0] == kind);
    }

    private static WireReader reader(byte[] frame) {
        var wire = new WireReader(frame);
        wire.octet();
        return wire;
    }
}
