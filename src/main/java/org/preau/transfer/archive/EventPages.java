package org.preau.transfer.archive;

import org.preau.shared.text.MarkdownSigns;
import org.springframework.stereotype.Component;

/** The events of a space, a page each, with the way to the meeting that some of them are, and to what they are about. */
@Component
class EventPages implements SpacePages {

    /** {@code page}: the title of the page that tells of it, and {@code id} of what that page is. */
    private static final String ABOUT = """
            WITH linked AS (SELECT r.ref_id FROM event_ref r WHERE r.event_id = ?)
            SELECT 'threads' AS kind, CAST(t.id AS CHAR) AS id, t.title, t.title AS page, CAST(t.space_id AS CHAR) AS space
              FROM linked JOIN thread t ON t.id = linked.ref_id WHERE t.title <> '' AND t.last_seq > 0 AND t.removed = FALSE
            UNION SELECT 'threads', CAST(t.id AS CHAR), t.title, t.title, CAST(t.space_id AS CHAR)
              FROM linked JOIN message m ON m.id = linked.ref_id JOIN thread t ON t.id = m.thread_id WHERE t.title <> '' AND t.removed = FALSE
            UNION SELECT 'boards', CAST(b.id AS CHAR), b.title, b.title, CAST(b.space_id AS CHAR)
              FROM linked JOIN board b ON b.id = linked.ref_id WHERE b.removed = FALSE
            UNION SELECT 'boards', CAST(b.id AS CHAR), c.title, b.title, CAST(b.space_id AS CHAR)
              FROM linked JOIN card c ON c.id = linked.ref_id JOIN board b ON b.id = c.board_id WHERE b.removed = FALSE
            UNION SELECT 'documents', CAST(d.id AS CHAR), d.title, d.title, CAST(d.space_id AS CHAR)
              FROM linked JOIN document d ON d.id = linked.ref_id WHERE d.removed = FALSE
            UNION SELECT 'polls', CAST(p.id AS CHAR), p.title, p.title, CAST(p.space_id AS CHAR)
              FROM linked JOIN poll p ON p.id = linked.ref_id WHERE p.removed = FALSE
            UNION SELECT 'meetings', CAST(m.id AS CHAR), e.title, e.title, CAST(m.space_id AS CHAR)
              FROM linked JOIN meeting m ON m.id = linked.ref_id JOIN event e ON e.id = m.event_id WHERE m.unmade = FALSE AND e.removed = FALSE
            ORDER BY 1, 3, 2""";

    private final Paged database;

    EventPages(Paged database) {
        this.database = database;
    }

    @Override
    public void write(Folder folder) {
        database.each(
                "SELECT CAST(e.id AS CHAR) AS place, CAST(m.id AS CHAR) AS meeting, " + EventLines.COLUMNS
                        + " FROM event e LEFT JOIN meeting m ON m.event_id = e.id AND m.unmade = FALSE WHERE e.space_id = ? AND e.removed = FALSE",
                "e.id",
                folder.space(),
                page -> page.forEach(event -> write(folder, event)));
    }

    private void write(Folder folder, Row event) {
        folder.page("events", event.text("title"), event.text("place"), lines -> {
            EventLines.write(folder.wording(), event, lines);
            var meeting = event.orNull("meeting");
            if (meeting != null) {
                lines.line("")
                        .line(Folder.way(
                                "meetings",
                                folder.wording().say("agenda.meeting"),
                                Folder.word(event.text("title"), meeting)));
            }
            var about = database.all(ABOUT, event.text("place"));
            if (!about.isEmpty()) {
                lines.part(folder.wording().say("agenda.links"));
                about.forEach(thing -> lines.line("- " + way(folder, thing)));
            }
        });
    }

    /** A card stands on the page of its board, a message on that of its thread; what is in another space has no way from here. */
    private static String way(Folder folder, Row thing) {
        return thing.text("space").equals(folder.space())
                ? Folder.way(thing.text("kind"), thing.text("title"), Folder.word(thing.text("page"), thing.text("id")))
                : MarkdownSigns.line(thing.text("title"));
    }
}
