package org.preau.poll;

/**
 * A poll as its screen begins, before its dates and people are read.
 *
 * @param mayManage whether the reader keeps it
 * @param mayReopen whether they may take answers again once it is closed
 */
public record PollHeading(PollHead poll, boolean mayManage, boolean mayReopen) {}
