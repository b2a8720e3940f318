package org.preau.meeting.ui;

import com.vaadin.flow.component.Component;

/** How the screens of meetings count and measure. */
final class MeetingWords {

    private static final int HOUR = 60;

    private MeetingWords() {}

    static String points(Component reader, int points) {
        return reader.getTranslation(points == 0 ? "meeting.no-point" : points == 1 ? "meeting.one-point" : "meeting.points", points);
    }

    /** « 35 min », « 1 h », « 1 h 15 ». */
    static String lasting(Component reader, int minutes) {
        if (minutes < HOUR) {
            return reader.getTranslation("meeting.lasts.minutes", minutes);
        }
        var rest = minutes % HOUR;
        return rest == 0
                ? reader.getTranslation("meeting.lasts.hours", minutes / HOUR)
                : reader.getTranslation("meeting.lasts.both", minutes / HOUR, "%02d".formatted(rest));
    }
}
