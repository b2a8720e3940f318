package org.preau.meeting;

import java.util.List;

/** The meetings of a space: those to come, the next first; those that are over, the last first. */
public record MeetingList(List<MeetingLine> coming, List<MeetingLine> past) {}
