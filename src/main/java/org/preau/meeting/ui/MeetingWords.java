package org.preau.meeting.ui;

import com.vaadin.flow.component.Component;

/** How the screens of meetings count. */
final class MeetingWords {

    private MeetingWords() {}

    static String points(Component reader, int points) {
        return reader.getTranslation(
                points == 0 ? "meeting.no-point" : points == 1 ? "meeting.one-point" : "meeting.points", points);
    }
}
