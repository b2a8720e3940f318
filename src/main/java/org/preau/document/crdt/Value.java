package org.preau.document.crdt;

import java.util.Arrays;
import java.util.Optional;

/** A JSON-like value as it came over the wire: it is passed on byte for byte, and read only when a projection shows it. */
record Value(byte[] raw) {

    static final int UNDEFINED = 127;
    static final int NULL = 126;
    static final int INTEGER = 125;
    static final int FLOAT = 124;
    static final int DOUBLE = 123;
    static final int BIG = 122;
    static final int FALSE = 121;
    static final int TRUE = 120;
    static final int TEXT = 119;
    static final int OBJECT = 118;
    static final int LIST = 117;
    static final int BYTES = 116;

    static Value of(Object scalar) {
        var wire = new WireWriter();
        switch (scalar) {
            case String text -> wire.octet(TEXT).text(text);
            case Boolean yes -> wire.octet(yes ? TRUE : FALSE);
            case Number whole -> wire.octet(INTEGER).integer(whole.longValue());
            default -> throw new IllegalArgumentException("Not a scalar: " + scalar.getClass());
        }
        return new Value(wire.done());
    }

    /** A text, a number or a truth value; empty for all else. */
    Optional<Object> scalar() {
        var wire = new WireReader(raw);
        return switch (wire.octet()) {
            case TEXT -> Optional.of(wire.text());
            case INTEGER -> Optional.of(wire.integer());
            case FLOAT -> Optional.of(wire.fourByteNumber());
            case DOUBLE -> Optional.of(wire.eightByteNumber());
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Null, or undefined. */
    boolean isNothing() {
        return (raw[0] & 0xFF) == NULL || (raw[0] & 0xFF) == UNDEFINED;
    }

    /** Whether it is a list, no longer than so many, of numbers from zero to so much; one may be left open, or be none to a browser. */
    boolean isListOfNumbers(int longest, double largest) {
        var wire = new WireReader(raw);
        if (wire.octet() != LIST) {
            return false;
        }
        var left = wire.count();
        var ours = left <= longest;
        for (; ours && left > 0; left--) {
            ours = switch (wire.octet()) {
                case NULL, UNDEFINED -> true;
                case INTEGER -> isBetween(wire.integer(), largest);
                case FLOAT -> isBetween(wire.fourByteNumber(), largest);
                case DOUBLE -> isBetween(wire.eightByteNumber(), largest);
                default -> false;
            };
        }
        return ours;
    }

    private static boolean isBetween(double number, double largest) {
        return Double.isNaN(number) || number >= 0 && number <= largest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Value value && Arrays.equals(raw, value.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    @Override
    public String toString() {
        return scalar().map(String::valueOf).orElse("…");
    }
}
