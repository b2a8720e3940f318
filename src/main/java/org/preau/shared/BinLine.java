package org.preau.shared;

import java.time.Instant;
import java.util.Optional;

/**
 * A thing in the bin, as whoever may bring it back sees it.
 *
 * @param by who deleted it, as far as that is known
 */
public record BinLine(Ref thing, String name, Optional<MemberId> by, Instant at) {}
