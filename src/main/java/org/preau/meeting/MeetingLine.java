package org.preau.meeting;

import org.preau.agenda.EventFace;

/** A meeting in one line of a list. */
public record MeetingLine(MeetingFace meeting, EventFace event) {}
