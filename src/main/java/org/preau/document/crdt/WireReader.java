package org.preau.document.crdt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lib0's encoding, in which Yjs writes (github.com/dmonad/lib0, {@code decoding.js}). Every length is checked against
 * what remains before anything is made of it; nothing here calls itself, however the bytes are nested.
 */
public final class WireReader {

    /** Whole numbers beyond it are not exact in a browser. */
    static final long MOST = (1L << 53) - 1;

    private static final int DEEPEST = 64;

    private final byte[] bytes;
    private int at;

    public WireReader(byte[] bytes) {
        this.bytes = bytes;
    }

    public boolean atEnd() {
        return at == bytes.length;
    }

    /** One unsigned byte. */
    public int octet() {
        if (atEnd()) {
            throw new BadUpdate("It ends too early");
        }
        return bytes[at++] & 0xff;
    }

    /** A whole number from zero to 2^53 - 1, seven bits a byte. */
    public long number() {
        var number = 0L;
        for (var shift = 0; shift < 56; shift += 7) {
            var part = octet();
            number |= (part & 0x7fL) << shift;
            if (part < 0x80) {
                return checked(number);
            }
        }
        throw new BadUpdate("A number is too long");
    }

    private static long checked(long number) {
        if (number > MOST) {
            throw new BadUpdate("A number is too large");
        }
        return number;
    }

    /** How many things follow: never more than bytes remain, since each takes one at least. */
    int count() {
        var count = number();
        if (count > bytes.length - at) {
            throw new BadUpdate("More is announced than follows");
        }
        return (int) count;
    }

    public byte[] block() {
        return take(count());
    }

    /** All that remains. */
    public byte[] rest() {
        return take(bytes.length - at);
    }

    private byte[] take(int length) {
        var taken = new byte[length];
        System.arraycopy(bytes, at, taken, 0, length);
        at += length;
        return taken;
    }

    /** A text in UTF-8. Browsers refuse what is not, so it is refused here too. */
    public String text() {
        var length = count();
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, length))
                    .toString();
            at += length;
            return text;
        } catch (CharacterCodingException notText) {
            throw new BadUpdate("A text is not UTF-8");
        }
    }

    /** A JSON-like value, kept as it was written. */
    Value value() {
        var from = at;
        skipValue();
        var raw = new byte[at - from];
        System.arraycopy(bytes, from, raw, 0, raw.length);
        return new Value(raw);
    }

    List<Value> values() {
        var values = new ArrayList<Value>();
        for (var left = count(); left > 0; left--) {
            values.add(value());
        }
        return values;
    }

    List<String> texts() {
        var texts = new ArrayList<String>();
        for (var left = count(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    /** Goes past one value; {@code left} counts what each open list (or object, whose entries have keys) still holds. */
    private void skipValue() {
        var left = new int[DEEPEST + 1];
        var keyed = new boolean[DEEPEST + 1];
        var depth = 0;
        left[0] = 1;
        while (depth >= 0) {
            if (left[depth] == 0) {
                depth--;
                continue;
            }
            left[depth]--;
            if (keyed[depth]) {
                skip(count());
            }
            var kind = octet();
            if (kind == Value.OBJECT || kind == Value.LIST) {
                if (++depth > DEEPEST) {
                    throw new BadUpdate("A value is too deep");
                }
                keyed[depth] = kind == Value.OBJECT;
                left[depth] = count();
            } else {
                skipScalar(kind);
            }
        }
    }

    private void skipScalar(int kind) {
        switch (kind) {
            case Value.UNDEFINED, Value.NULL, Value.TRUE, Value.FALSE -> {}
            case Value.INTEGER -> integer();
            case Value.FLOAT -> skip(4);
            case Value.DOUBLE, Value.BIG -> skip(8);
            case Value.TEXT -> text();
            case Value.BYTES -> skip(count());
            default -> throw new BadUpdate("A value of no known kind");
        }
    }

    private void skip(int length) {
        if (length > bytes.length - at) {
            throw new BadUpdate("It ends too early");
        }
        at += length;
    }

    /** A signed whole number: the sign and six bits in the first byte, seven in each further one. */
    long integer() {
        var first = octet();
        var number = first & 0x3fL;
        var more = (first & 0x80) != 0;
        for (var shift = 6; more; shift += 7) {
            if (shift > 55) {
                throw new BadUpdate("A number is too long");
            }
            var part = octet();
            number |= (part & 0x7fL) << shift;
            more = part >= 0x80;
        }
        return (first & 0x40) != 0 ? -checked(number) : checked(number);
    }

    double eightByteNumber() {
        return ByteBuffer.wrap(take(8)).getDouble();
    }

    double fourByteNumber() {
        return ByteBuffer.wrap(take(4)).getFloat();
    }
}
