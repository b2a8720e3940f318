package org.preau.member;

import java.util.List;

/** What writing a list would do, shown before anything is written. */
public record RosterPreview(List<RosterLine> added, List<RosterLine> doubles, List<RosterLine> unclear) {}
