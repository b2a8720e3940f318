package org.preau.board;

import java.util.List;

/**
 * What a board holds once it was taken, counted where it is stored, what people added to it here included.
 *
 * @param cards those of an archived lane that are not archived themselves count as open
 * @param comments those of the draft that are kept
 * @param people those of the draft
 * @param stayed what was changed both there and here since it was last taken, and stays as it is here
 */
public record TakenBoard(
        BoardId board,
        Shelf lanes,
        Shelf cards,
        long labels,
        long checklists,
        Ticks items,
        int comments,
        int people,
        Stayed stayed) {

    /** What is in use and what is put away. */
    public record Shelf(long open, long archived) {}

    /** @param names of the first of them */
    public record Stayed(int count, List<String> names) {}

    /** Things to tick, and those ticked. */
    public record Ticks(long all, long done) {}
}
