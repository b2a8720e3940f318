package org.preau.discussion;

/**
 * A message that was deleted or hidden, and how to bring it back.
 *
 * @param version the state it must still be in
 */
public record Removal(MessageId message, int version) {}
