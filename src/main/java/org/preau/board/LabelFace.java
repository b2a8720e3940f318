package org.preau.board;

/**
 * A label as cards show it.
 *
 * @param name possibly empty
 * @param colour {@code #rrggbb}
 */
public record LabelFace(LabelId id, String name, String colour) {}
