package org.preau.account;

import java.util.Set;

/** These sessions are over: their screens and live topics close at once. Heard after commit, on each node within 5 s. */
public record SessionsEnded(Set<SessionId> sessions) {}
