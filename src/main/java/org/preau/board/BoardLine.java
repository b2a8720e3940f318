package org.preau.board;

import org.preau.shared.SpaceId;

/**
 * A board as it is listed for somebody.
 *
 * @param removable whether to offer them its removal; the use case asks again
 */
public record BoardLine(BoardId id, SpaceId space, String title, boolean removable) {}
