package org.preau.agenda.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import org.preau.agenda.EventFace;
import org.preau.agenda.EventId;
import org.preau.shared.ui.Rows;

/** Some events, a row each, which lives as long as its event is listed. */
class EventLines extends UnorderedList {

    private final Rows<EventId, EventFace, EventRow> rows;

    EventLines(String association, Clock clock) {
        addClassNames("panel", "catch");
        rows = new Rows<>(this, event -> new EventRow("a/" + association + "/" + event.path(), clock));
    }

    void show(List<EventFace> events) {
        rows.show(events, EventFace::id, EventRow::show);
        setVisible(!events.isEmpty());
    }
}
