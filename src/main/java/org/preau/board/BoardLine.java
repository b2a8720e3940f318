package org.preau.board;

import org.preau.shared.SpaceId;

/** A board as it is listed. */
public record BoardLine(BoardId id, SpaceId space, String title) {}
