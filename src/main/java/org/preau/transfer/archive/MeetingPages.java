package org.preau.transfer.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.poll.Answer;
import org.preau.shared.text.Lasting;
import org.preau.shared.text.MarkdownSigns;
import org.springframework.stereotype.Component;

/** The meetings of a space, a page each: when and where, the points of the agenda, who said to come, and the way to the minutes. */
@Component
class MeetingPages implements SpacePages {

    private static final Map<Answer, String> OF_POLL = Map.of(
            Answer.YES,
            "meeting.yes-of-poll",
            Answer.IF_NEED_BE,
            "meeting.maybe-of-poll",
            Answer.NO,
            "meeting.no-of-poll");

    private final Paged database;

    MeetingPages(Paged database) {
        this.database = database;
    }

    @Override
    public void write(Folder folder) {
        database.each(
                "SELECT CAST(m.id AS CHAR) AS place, " + EventLines.COLUMNS
                        + " FROM meeting m JOIN event e ON e.id = m.event_id WHERE m.space_id = ? AND m.unmade = FALSE AND e.removed = FALSE",
                "m.id",
                folder.space(),
                page -> page.forEach(meeting -> write(folder, meeting)));
    }

    private void write(Folder folder, Row meeting) {
        folder.page("meetings", meeting.text("title"), meeting.text("place"), lines -> {
            EventLines.write(folder.wording(), meeting, lines);
            minutes(folder, meeting).ifPresent(way -> lines.line("").line(way));
            part("meeting.agenda", points(folder.wording(), meeting), folder.wording(), lines);
            var coming = Stream.of(people(folder.wording(), meeting), asked(folder.wording(), meeting))
                    .flatMap(List::stream)
                    .toList();
            part("meeting.coming", coming, folder.wording(), lines);
        });
    }

    private static void part(String title, List<String> items, Wording wording, ArchiveWriter.Lines lines) {
        if (!items.isEmpty()) {
            lines.part(wording.say(title));
            items.forEach(lines::line);
        }
    }

    private List<String> points(Wording wording, Row meeting) {
        return database.all("""
                        SELECT i.title, i.minutes, CAST(i.presenter_id AS CHAR) AS presenter FROM agenda_item i
                         WHERE i.meeting_id = ? AND i.removed = FALSE ORDER BY i.order_rank, i.id""", meeting.text("place")).stream()
                .map(item -> "1. " + point(wording, item))
                .toList();
    }

    private static String point(Wording wording, Row item) {
        var minutes = Integer.parseInt(item.text("minutes"));
        var lasts = minutes == 0 ? "" : Lasting.of(wording::say, minutes);
        return Stream.of(MarkdownSigns.line(item.text("title")), wording.name(item.orNull("presenter")), lasts)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<String> people(Wording wording, Row meeting) {
        return database
                .all(
                        "SELECT CAST(a.member_id AS CHAR) AS who, a.coming FROM attendance a WHERE a.meeting_id = ? ORDER BY a.member_id",
                        meeting.text("place"))
                .stream()
                .map(said -> "- " + wording.name(said.orNull("who")) + ", "
                        + wording.say(said.is("coming") ? "meeting.yes" : "meeting.no"))
                .toList();
    }

    /** What people said to the day when a poll asked them, as long as it takes place on it; what they say to the meeting goes before. */
    private List<String> asked(Wording wording, Row meeting) {
        return database.all("""
                        SELECT CAST(q.member_id AS CHAR) AS who, q.name, a.answer
                          FROM meeting m JOIN event e ON e.id = m.event_id JOIN poll p ON p.event_id = e.id AND p.removed = FALSE
                          JOIN poll_option o ON o.id = p.retained_id AND o.on_day = e.on_day JOIN poll_answer a ON a.option_id = o.id
                          JOIN poll_participant q ON q.id = a.participant_id AND q.struck = FALSE
                         WHERE m.id = ? AND NOT EXISTS (SELECT 1 FROM attendance t WHERE t.meeting_id = m.id AND t.member_id = q.member_id) ORDER BY q.id""", meeting.text("place")).stream()
                .map(said -> "- " + MarkdownSigns.line(PollPages.name(wording, said)) + ", "
                        + wording.say(Objects.requireNonNull(OF_POLL.get(Answer.valueOf(said.text("answer"))))))
                .toList();
    }

    private Optional<String> minutes(Folder folder, Row meeting) {
        var found = database.all("""
                SELECT CAST(d.id AS CHAR) AS id, d.title FROM origin o JOIN document d ON d.id = o.made_id
                 WHERE o.from_id = ? AND o.made_kind = 'DOCUMENT' AND d.removed = FALSE AND d.space_id = ?""", meeting.text("place"), folder.space());
        return found.stream()
                .findFirst()
                .map(text ->
                        Folder.way("documents", text.text("title"), Folder.word(text.text("title"), text.text("id"))));
    }
}
