package org.preau.member;

import java.time.Instant;

/** Somebody who belonged to the association until then. */
public record FormerMember(Person person, Instant until) {}
