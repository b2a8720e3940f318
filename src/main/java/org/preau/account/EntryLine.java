package org.preau.account;

import java.time.Instant;
import java.util.UUID;

/** A line of the journal, as its readers see it. */
public record EntryLine(UUID id, Instant at, Entry entry) {}
