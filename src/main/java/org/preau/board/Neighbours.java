package org.preau.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands already where a board of another tool would be taken.
 *
 * @param known the title of the board that it would bring up to date; null when it would be a new one
 * @param binned the title of the board in the bin that was taken from there before, and stays in the bin
 * @param boards how many boards there are in all
 * @param older that the draft tells less than what was taken before; null when it does not
 */
public record Neighbours(
        @Nullable String known,
        @Nullable String binned,
        int boards,
        @Nullable Older older) {

    /**
     * Whoever takes it brings back words that were changed in the tool since.
     *
     * @param draft when its board was last changed there
     * @param taken the same, of the latest that was taken
     */
    public record Older(Instant draft, Instant taken) {}

    public Neighbours(@Nullable String known, @Nullable String binned, int boards) {
        this(known, binned, boards, null);
    }
}
