package org.preau.board;

/** A card out of sight, as the archive lists it. */
public record ArchivedCard(CardId id, String title) {}
