package org.preau.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preau.shared.text.FileName;

/**
 * An event as calendars exchange it (RFC 5545): hours as instants in UTC, whole days as dates, one identity for life.
 *
 * @param sequence raised by each change
 * @param address of a page that shows the event, and is for whoever sees the entry
 */
record CalendarEntry(EventFace event, int sequence, Instant changedAt, Optional<String> address) {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LINE = 75;

    EventFile file() {
        return new EventFile(name(), text());
    }

    /** « 2027-03-12-assemblee-generale.ics » */
    private String name() {
        var title = FileName.plain(event.title());
        return event.when().on() + (title.isEmpty() ? "" : "-" + title) + ".ics";
    }

    private String text() {
        var lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Préau//Préau//FR",
                "CALSCALE:GREGORIAN",
                "BEGIN:VEVENT",
                "UID:" + event.id() + "@preau",
                "SEQUENCE:" + sequence,
                "DTSTAMP:" + INSTANT.format(changedAt)));
        lines.addAll(time());
        lines.add("SUMMARY:" + text(event.title()));
        if (!event.venue().isEmpty()) {
            lines.add("LOCATION:" + text(event.venue()));
        }
        new Venue(event.venue()).uri().ifPresent(call -> lines.add("CONFERENCE;VALUE=URI;FEATURE=VIDEO:" + call));
        address.ifPresent(page -> lines.add("URL:" + page));
        lines.addAll(
                List.of("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"), "END:VEVENT", "END:VCALENDAR"));
        return lines.stream().map(line -> folded(line) + "\r\n").collect(Collectors.joining());
    }

    /** The end only when it is known: it must be later than the beginning (3.8.2.2). */
    private List<String> time() {
        var on = event.when().on();
        if (event.when().untimed()) {
            return List.of("DTSTART;VALUE=DATE:" + DAY.format(on), "DTEND;VALUE=DATE:" + DAY.format(on.plusDays(1)));
        }
        var begins = "DTSTART:" + INSTANT.format(event.begins());
        return event.when().minutes() == 0 ? List.of(begins) : List.of(begins, "DTEND:" + INSTANT.format(event.ends()));
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** No line is longer than 75 bytes; what follows begins with a blank, and no letter is cut. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var room = LINE;
        for (var letter : line.codePoints().mapToObj(Character::toString).toList()) {
            var bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                folded.append("\r\n ");
                room = LINE - 1;
            }
            folded.append(letter);
            room -= bytes;
        }
        return folded.toString();
    }
}
