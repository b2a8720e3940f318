package org.preau.bench;

import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * What the messages of one line cost a browser: it asks for permessage-deflate (RFC 7692), which the server then does with all that
 * it said before in mind. Scripted screens do not ask, so that it is done here as Tomcat does it.
 * What is nearly the same again costs nearly nothing: an act that a benchmark repeats is told in fewer bytes than one among others.
 */
final class Wire {

    /** What each message ends with, and what is therefore not sent. */
    private static final int END = 4;

    /** From so many bytes on, the head of a frame has two more. */
    private static final int LONG = 126;

    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final byte[] piece = new byte[8_192];

    /** @return bytes on the wire */
    synchronized int send(String message) {
        deflater.setInput(message.getBytes(StandardCharsets.UTF_8));
        var sent = -END;
        int made;
        do {
            made = deflater.deflate(piece, 0, piece.length, Deflater.SYNC_FLUSH);
            sent += made;
        } while (made == piece.length);
        return sent + (sent < LONG ? 2 : 4);
    }
}
