package org.preau.member;

import java.time.Instant;

/** Somebody who asks to enter a space. */
public record Asking(Person person, String words, Instant askedAt) {}
