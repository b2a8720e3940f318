package org.preau.transfer.archive;

import org.springframework.stereotype.Component;

/** The events of a space, a page each, with the way to the meeting that some of them are. */
@Component
class EventPages implements SpacePages {

    private final Paged database;

    EventPages(Paged database) {
        this.database = database;
    }

    @Override
    public void write(Folder folder) {
        database.each(
                "SELECT CAST(e.id AS CHAR) AS place, CAST(m.id AS CHAR) AS meeting, " + EventLines.COLUMNS
                        + " FROM event e LEFT JOIN meeting m ON m.event_id = e.id WHERE e.space_id = ?",
                "e.id",
                folder.space(),
                page -> page.forEach(event -> write(folder, event)));
    }

    private static void write(Folder folder, Row event) {
        folder.page("events", event.text("title"), event.text("place"), lines -> {
            EventLines.write(folder.wording(), event, lines);
            var meeting = event.orNull("meeting");
            if (meeting != null) {
                lines.line("").line(Folder.way("meetings", folder.wording().say("agenda.meeting"), Folder.word(event.text("title"), meeting)));
            }
        });
    }
}
