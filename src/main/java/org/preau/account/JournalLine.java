package org.preau.account;

import java.time.Instant;
import java.util.UUID;

/** A line of the journal, as its readers see it. */
public record JournalLine(UUID id, Instant at, Entry entry) {}
