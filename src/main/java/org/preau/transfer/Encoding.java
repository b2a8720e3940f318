package org.preau.transfer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the text of a file is written down.
 *
 * @param mark bytes to skip before the text begins
 */
record Encoding(Charset charset, int mark) {

    private static final int HEAD = 4096;

    /** Looks at the first bytes: a byte order mark, or the zero beside the first letter of UTF-16; UTF-8 otherwise. */
    static Encoding of(byte[] head) {
        var first = unsigned(head, 0) << 8 | unsigned(head, 1);
        return switch (first) {
            case 0xFEFF -> new Encoding(StandardCharsets.UTF_16BE, 2);
            case 0xFFFE -> new Encoding(StandardCharsets.UTF_16LE, 2);
            case 0xEFBB -> new Encoding(StandardCharsets.UTF_8, unsigned(head, 2) == 0xBF ? 3 : 0);
            case '{' -> new Encoding(StandardCharsets.UTF_16BE, 0);
            case '{' << 8 -> new Encoding(StandardCharsets.UTF_16LE, 0);
            default -> new Encoding(StandardCharsets.UTF_8, 0);
        };
    }

    private static int unsigned(byte[] head, int index) {
        return index < head.length ? head[index] & 0xFF : 1;
    }

    static byte[] head(FileChannel file) throws IOException {
        var head = ByteBuffer.allocate(HEAD);
        while (head.hasRemaining() && file.read(head, head.position()) >= 0) {}
        return java.util.Arrays.copyOf(head.array(), head.position());
    }

    String text(byte[] head) {
        return new String(head, mark, Math.max(0, head.length - mark), charset);
    }
}
