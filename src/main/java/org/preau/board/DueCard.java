package org.preau.board;

/**
 * A card that somebody has and that is due.
 *
 * @param board the title of its board
 * @param path where it opens, below the association's address
 */
public record DueCard(CardId id, String title, Due due, String board, String path) {}
