package org.preau.poll;

import java.time.Instant;
import org.preau.agenda.Venue;
import org.preau.shared.Title;

/** What whoever keeps a poll may rewrite as long as it is open. */
public record PollTerms(Title title, About about, Venue venue, Instant closesAt) {}
