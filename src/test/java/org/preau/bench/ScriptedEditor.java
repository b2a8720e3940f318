package org.preau.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.preau.document.crdt.Typist;
import org.preau.document.crdt.WireWriter;

/** An editor without a window: connects to the room of a document, types, and hears what others type. */
final class ScriptedEditor implements WebSocket.Listener {

    private final Typist hand;
    private final Consumer<byte[]> heard;
    private final CountDownLatch entered = new CountDownLatch(1);
    private byte[] frame = new byte[0];
    private WebSocket socket;
    private int number;

    /** @param heard given each frame of the server */
    ScriptedEditor(long client, Consumer<byte[]> heard) {
        this.hand = new Typist(client);
        this.heard = heard;
    }

    /** Comes in, and waits for the text. */
    ScriptedEditor enter(HttpClient http, String address, String path) {
        var room = URI.create(address.replace("http", "ws") + path);
        socket = http.newWebSocketBuilder()
                .header("Origin", address)
                .buildAsync(room, this)
                .join();
        send(new WireWriter().octet(0).number(0).done());
        try {
            entered.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return this;
    }

    void begin() {
        write(hand.begin());
    }

    /** @return the number of the edit */
    int type(String letters) {
        return write(hand.type(letters));
    }

    private int write(byte[] update) {
        send(new WireWriter().octet(1).number(++number).raw(update).done());
        return number;
    }

    void leave() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    private void send(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        var whole = ByteBuffer.allocate(frame.length + data.remaining())
                .put(frame)
                .put(data)
                .array();
        frame = last ? new byte[0] : whole;
        if (last) {
            if (whole[0] == 0) {
                entered.countDown();
            }
            heard.accept(whole);
        }
        from.request(1);
        return null;
    }
}
