package org.preau.board;

import org.jspecify.annotations.Nullable;

/**
 * The way back of a move.
 *
 * @param lane where the card was
 * @param after the card that was above it, or null when it was the first
 * @param version the state the card must still be in
 */
public record Move(CardId card, LaneId lane, @Nullable CardId after, int version) {}
