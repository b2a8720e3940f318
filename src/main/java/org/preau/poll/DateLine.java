package org.preau.poll;

/**
 * One date of a poll, and how it stands.
 *
 * @param best whether none suits better
 * @param over whether it is too late to meet then: it is asked of nobody any more, and leads no more
 */
public record DateLine(Tally tally, boolean best, boolean over) {}
