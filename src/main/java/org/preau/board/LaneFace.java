package org.preau.board;

/**
 * A lane as the board shows it.
 *
 * @param order a text that sorts as the lanes do
 */
public record LaneFace(LaneId id, String title, String order) {}
