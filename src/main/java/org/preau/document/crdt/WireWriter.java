package org.preau.document.crdt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes lib0's encoding; see {@link WireReader}. */
public final class WireWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public WireWriter octet(int octet) {
        bytes.write(octet);
        return this;
    }

    public WireWriter number(long number) {
        var left = number;
        while (left > 0x7f) {
            bytes.write((int) (0x80 | left & 0x7f));
            left >>>= 7;
        }
        bytes.write((int) left);
        return this;
    }

    WireWriter integer(long number) {
        var left = Math.abs(number);
        bytes.write((int) ((left > 0x3f ? 0x80 : 0) | (number < 0 ? 0x40 : 0) | left & 0x3f));
        left >>>= 6;
        while (left > 0) {
            bytes.write((int) ((left > 0x7f ? 0x80 : 0) | left & 0x7f));
            left >>>= 7;
        }
        return this;
    }

    public WireWriter text(String text) {
        return block(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes, after their number. */
    public WireWriter block(byte[] block) {
        return number(block.length).raw(block);
    }

    /** Bytes as they are. */
    public WireWriter raw(byte[] raw) {
        bytes.writeBytes(raw);
        return this;
    }

    /** All that another one wrote, which may be as long as a document: it is copied once. */
    WireWriter all(WireWriter other) {
        try {
            other.bytes.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    WireWriter stamp(Stamp stamp) {
        return number(stamp.client()).number(stamp.clock());
    }

    int length() {
        return bytes.size();
    }

    public byte[] done() {
        return bytes.toByteArray();
    }
}
