package org.preau.account;

import java.time.Instant;

/** One of my sessions, as the page that ends them lists it. */
public record SessionLine(SessionId id, String browser, String network, Instant since, Instant seenAt) {}
