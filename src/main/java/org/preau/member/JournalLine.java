package org.preau.member;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the journal, to be read.
 *
 * @param id follows time: what came later is greater
 * @param by who did it; empty for Préau itself
 * @param about to whom; empty when to nobody
 * @param detail a word such as a role or a number, or nothing
 */
public record JournalLine(UUID id, Instant at, String by, JournalAct act, String about, String detail) {}
