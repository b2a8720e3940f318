package org.preau.board;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

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
        var digest = sha256();
        for (var part : parts) {
            var text = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            digest.update(text);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
