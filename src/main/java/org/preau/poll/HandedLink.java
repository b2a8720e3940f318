package org.preau.poll;

import java.time.Instant;
import java.util.Optional;

/**
 * How the addresses stand that somebody was given of their own.
 *
 * @param copied when one was last taken to be handed to them
 * @param open whether any of them opens their answers still
 */
public record HandedLink(Optional<Instant> copied, boolean open) {}
