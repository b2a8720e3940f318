package org.preau.member;

import java.time.Instant;

/**
 * A line of the journal, to be read.
 *
 * @param by who did it; empty for Préau itself
 * @param about to whom; empty when to nobody
 * @param detail a word such as a role or a number, or nothing
 */
public record JournalLine(Instant at, String by, JournalAct act, String about, String detail) {}
