package org.preau.poll;

/**
 * One date of a poll, and how it stands.
 *
 * @param best whether none suits better
 */
public record DateLine(Tally tally, boolean best) {}
