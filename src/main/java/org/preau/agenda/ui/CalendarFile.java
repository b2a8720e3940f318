package org.preau.agenda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.preau.agenda.EventFile;
import org.preau.shared.ui.Icon;

/** The file by which an event gets into somebody's own calendar. */
public final class CalendarFile {

    private CalendarFile() {}

    /** @param file asked anew when it is pressed: who lost their seat meanwhile gets nothing */
    public static Anchor link(Supplier<EventFile> file, String words) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var calendar = file.get();
                    var bytes = calendar.text().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            calendar.name(),
                            "text/calendar;charset=utf-8",
                            bytes.length);
                }),
                words);
        link.addComponentAsFirst(Icon.DOWNLOAD.create());
        link.addClassNames("row", "link");
        return link;
    }
}
