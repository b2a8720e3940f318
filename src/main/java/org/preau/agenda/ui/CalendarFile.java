package org.preau.agenda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.shared.Actor;
import org.preau.shared.ui.Icon;

/** The file by which an event gets into somebody's own calendar. */
public final class CalendarFile {

    private CalendarFile() {}

    /** Asked anew when it is pressed: who lost their seat meanwhile gets nothing. */
    public static Anchor link(Events events, Actor.Member actor, EventId event, String association, String words) {
        var file = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var calendar = events.calendar(actor, event, association);
                    var bytes = calendar.text().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), calendar.name(), "text/calendar;charset=utf-8", bytes.length);
                }),
                words);
        file.addComponentAsFirst(Icon.DOWNLOAD.create());
        file.addClassNames("row", "link");
        return file;
    }
}
