package org.preau.board;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.preau.shared.Sha256;

/** Texts of any length as short ones that differ when they do (SHA-256). */
final class Digest {

    private static final int SHORT = 8;

    private Digest() {}

    /** 64 characters; the parts are told apart, so that "a" and "bc" differ from "ab" and "c". */
    static String of(String... parts) {
        return HexFormat.of().formatHex(bytes(parts));
    }

    /** 16 characters: enough to see that one text changed. */
    static String shortOf(String text) {
        return HexFormat.of().formatHex(bytes(text), 0, SHORT);
    }

    /** The same as an id, marked as made from a name (RFC 9562, version 5: MariaDB refuses some of version 8). */
    static UUID id(String... parts) {
        var bytes = ByteBuffer.wrap(bytes(parts));
        var high = bytes.getLong() & ~0xF000L | 0x5000L;
        var low = bytes.getLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low);
    }

    private static byte[] bytes(String... parts) {
        var digest = Sha256.begin();
        for (var part : parts) {
            var text = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            digest.update(text);
        }
        return digest.digest();
    }
}
