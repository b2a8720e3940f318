package org.preau.shared;

import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of a thing among its siblings: a number with gaps of 2^32, so that about 32 insertions at one place fit
 * before the siblings are ranked anew. Ties can exist in imported data: sort by (rank, id) everywhere.
 */
public record Rank(long value) implements Comparable<Rank> {

    /** The distance between two neighbours that were never moved. */
    public static final long GAP = 1L << 32;

    /** The rank of the nth of a list made in one go, counted from 0. */
    public static Rank nth(int index) {
        return new Rank((index + 1L) * GAP);
    }

    /**
     * The rank in the middle of two neighbours.
     *
     * @param above the neighbour before, or null for the first place
     * @param below the neighbour after, or null for the last place
     * @return empty when no number is left between them: the siblings must be ranked anew
     */
    public static Optional<Rank> between(@Nullable Rank above, @Nullable Rank below) {
        if (above == null) {
            return below == null ? Optional.of(nth(0)) : before(below);
        }
        return below == null ? after(above) : middle(above.value, below.value);
    }

    private static Optional<Rank> after(Rank above) {
        return above.value > Long.MAX_VALUE - GAP ? Optional.empty() : Optional.of(new Rank(above.value + GAP));
    }

    private static Optional<Rank> before(Rank below) {
        return below.value < Long.MIN_VALUE + GAP ? Optional.empty() : Optional.of(new Rank(below.value - GAP));
    }

    private static Optional<Rank> middle(long above, long below) {
        var middle = (above & below) + ((above ^ below) >> 1);
        return middle > above && middle < below ? Optional.of(new Rank(middle)) : Optional.empty();
    }

    /** A text of fixed width that sorts as the rank does, for browsers, whose numbers are too small. */
    public String key() {
        return HexFormat.of().toHexDigits(value ^ Long.MIN_VALUE);
    }

    /** The same for things of which several may have one rank: (rank, id). */
    public String key(Id id) {
        return key() + "-" + id.value();
    }

    /** The rank in such a text, which a browser may have changed: refused as unknown when malformed. */
    public static Rank ofKey(String key) {
        try {
            return new Rank(Long.parseUnsignedLong(key, 0, 16, 16) ^ Long.MIN_VALUE);
        } catch (IndexOutOfBoundsException | NumberFormatException malformed) {
            throw Refusal.notFound();
        }
    }

    @Override
    public int compareTo(Rank other) {
        return Long.compare(value, other.value);
    }
}
