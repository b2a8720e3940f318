package org.preau.agenda;

import java.util.List;

/** The events of a space: those to come, the next first; those that are over, the last first. */
public record EventList(List<EventFace> coming, List<EventFace> past) {}
