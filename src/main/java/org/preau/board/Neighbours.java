package org.preau.board;

import org.jspecify.annotations.Nullable;

/**
 * What stands already where a board of another tool would be taken.
 *
 * @param known the title of the board that it would bring up to date; null when it would be a new one
 * @param boards how many boards there are in all
 */
public record Neighbours(@Nullable String known, int boards) {}
