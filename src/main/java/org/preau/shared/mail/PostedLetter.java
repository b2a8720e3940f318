package org.preau.shared.mail;

import java.time.Instant;
import java.util.UUID;

/** A letter as the mailbox of the demo shows it. */
public record PostedLetter(UUID id, String to, String subject, String text, Instant writtenAt) {}
