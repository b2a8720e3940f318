package org.preau.member;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Some lines of the journal, newest first.
 *
 * @param next where an older page begins; empty when there is none
 */
public record JournalPage(List<JournalLine> lines, Optional<UUID> next) {}
