package org.preau.member;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.preau.shared.Refusal;

/** One of the colours of the house, as {@code #rrggbb}: each reads well under white initials and beside text, in both themes. */
public record Colour(String value) {

    /** In the order offered to people. */
    public static final List<Colour> PALETTE = List.of(
            new Colour("#1F6F5C"),
            new Colour("#B4532A"),
            new Colour("#2F6DA8"),
            new Colour("#A83260"),
            new Colour("#7A4BA0"),
            new Colour("#4B7A2F"),
            new Colour("#8A6A1F"),
            new Colour("#31746E"));

    /** Those that things have which were made elsewhere, as far as they are called otherwise. */
    private static final List<Colour> OTHERS =
            List.of(new Colour("#B03A2E"), new Colour("#6B7280"), new Colour("#3D4653"));

    private static final int CHANNEL = 8;
    private static final int HEX = 16;

    public Colour {
        if (!value.matches("#[0-9A-Fa-f]{6}")) {
            throw new Refusal(MemberReason.COLOUR_UNKNOWN);
        }
    }

    /** The same colour for the same text, on every screen and after every restart. */
    public static Colour of(String text) {
        return PALETTE.get(Math.floorMod(text.hashCode(), PALETTE.size()));
    }

    /** Its place among the colours that have a name, counted from 1: its own, or that of the one it looks most like. */
    public int called() {
        var named = Stream.concat(PALETTE.stream(), OTHERS.stream()).toList();
        return 1 + named.indexOf(Collections.min(named, Comparator.comparingInt(this::distanceTo)));
    }

    private int distanceTo(Colour other) {
        return IntStream.of(0, CHANNEL, 2 * CHANNEL)
                .map(shift -> {
                    var apart = channel(shift) - other.channel(shift);
                    return apart * apart;
                })
                .sum();
    }

    private int channel(int shift) {
        return Integer.parseInt(value.substring(1), HEX) >> shift & 0xFF;
    }

    @Override
    public String toString() {
        return value;
    }
}
