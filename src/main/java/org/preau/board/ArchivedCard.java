package org.preau.board;

import java.time.Instant;

/** A card out of sight, as the archive lists it. */
public record ArchivedCard(CardId id, String title, Instant at) {}
