package org.preau.board;

/**
 * How many open cards a lane has, of which a screen may show the first only.
 *
 * @param id the lane's
 */
public record LaneSize(LaneId id, long cards) {}
