package org.preau.transfer;

import org.preau.board.BoardId;

/** A board that was taken, and what is told of it. */
public record Imported(BoardId board, ImportReport report) {}
