package org.preau.meeting.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import org.preau.meeting.MeetingId;
import org.preau.meeting.MeetingLine;
import org.preau.shared.ui.Rows;

/** Some meetings, a row each, which lives as long as its meeting is listed. */
class MeetingLines extends UnorderedList {

    private final Rows<MeetingId, MeetingLine, MeetingRow> rows;

    MeetingLines(String association, Clock clock) {
        addClassNames("panel", "catch");
        rows = new Rows<>(
                this,
                line -> new MeetingRow("a/" + association + "/" + line.meeting().path(), clock));
    }

    void show(List<MeetingLine> meetings) {
        rows.show(meetings, line -> line.meeting().id(), MeetingRow::show);
        setVisible(!meetings.isEmpty());
    }
}
