package org.preau.board;

import org.jspecify.annotations.Nullable;

/**
 * What stands already where a board of another tool would be taken.
 *
 * @param known the title of the board that it would bring up to date; null when it would be a new one
 * @param binned the title of the board in the bin that was taken from there before, and stays in the bin
 * @param boards how many boards there are in all
 */
public record Neighbours(@Nullable String known, @Nullable String binned, int boards) {}
