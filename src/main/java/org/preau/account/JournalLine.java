package org.preau.account;

import java.time.Instant;

/** A line of the journal, as its readers see it. */
public record JournalLine(Instant at, Entry entry) {}
