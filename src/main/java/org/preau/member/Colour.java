package org.preau.member;

import java.util.List;
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

    public Colour {
        if (!value.matches("#[0-9A-Fa-f]{6}")) {
            throw new Refusal(MemberReason.COLOUR_UNKNOWN);
        }
    }

    /** The same colour for the same text, on every screen and after every restart. */
    public static Colour of(String text) {
        return PALETTE.get(Math.floorMod(text.hashCode(), PALETTE.size()));
    }

    @Override
    public String toString() {
        return value;
    }
}
