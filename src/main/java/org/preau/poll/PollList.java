package org.preau.poll;

import java.util.List;

/** The polls of a space: open ones that await the reader first, then the others that are open, then the closed ones, the last first. */
public record PollList(List<PollLine> polls, boolean mayCreate) {}
