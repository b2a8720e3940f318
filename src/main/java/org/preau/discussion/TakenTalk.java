package org.preau.discussion;

import java.util.List;

/** All that was said elsewhere about one thing, from the oldest. */
public record TakenTalk(Subject subject, List<TakenComment> comments) {}
