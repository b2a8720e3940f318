package org.preau.transfer.archive;

import org.preau.shared.text.Lasting;

/** An event in lines: what, when and by whose clock, where, and whether it takes place. */
final class EventLines {

    /** What a question must find of an event {@code e}. */
    static final String COLUMNS = """
            e.title, CAST(e.on_day AS CHAR) AS on_day, CAST(e.at_time AS CHAR) AS at_time, e.minutes, e.zone, e.venue,
            CAST(e.cancelled_at AS CHAR) AS cancelled""";

    private EventLines() {}

    static void write(Wording wording, Row event, ArchiveWriter.Lines lines) {
        lines.title(event.text("title")).line("");
        lines.line("**" + when(wording, event) + "**");
        if (!event.text("venue").isEmpty()) {
            lines.line("").line(wording.say("poll.page.place", event.text("venue")));
        }
        if (event.orNull("cancelled") != null) {
            lines.line("").line("*" + wording.say("agenda.is-cancelled") + "*");
        }
    }

    private static String when(Wording wording, Row event) {
        var day = wording.day(event.text("on_day"), event.orNull("at_time"));
        if (event.orNull("at_time") == null) {
            return day;
        }
        var minutes = Integer.parseInt(event.text("minutes"));
        var hour = day + ", " + wording.clock(event.text("zone"));
        return minutes == 0 ? hour : hour + " (" + Lasting.of(wording::say, minutes) + ")";
    }
}
