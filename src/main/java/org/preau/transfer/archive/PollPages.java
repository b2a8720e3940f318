package org.preau.transfer.archive;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.poll.Answer;
import org.preau.shared.text.MarkdownSigns;
import org.springframework.stereotype.Component;

/**
 * The polls of a space, a page each: until when they ask, the dates as columns, a row for each person, the words that came with answers,
 * the retained date and what its keeper made of it.
 */
@Component
class PollPages implements SpacePages {

    private final Paged database;

    PollPages(Paged database) {
        this.database = database;
    }

    @Override
    public void write(Folder folder) {
        database.each("""
                SELECT CAST(p.id AS CHAR) AS place, p.title, p.about, p.venue, p.zone, CAST(p.retained_id AS CHAR) AS retained,
                       CAST(p.closes_at AS CHAR) AS closes, CAST(p.closed_at AS CHAR) AS closed,
                       CAST(e.on_day AS CHAR) AS on_day, CAST(e.at_time AS CHAR) AS at_time, CAST(e.cancelled_at AS CHAR) AS cancelled
                  FROM poll p LEFT JOIN event e ON e.id = p.event_id AND e.removed = FALSE WHERE p.space_id = ? AND p.removed = FALSE""", "p.id", folder.space(), page -> page.forEach(poll -> write(folder, poll)));
    }

    private void write(Folder folder, Row poll) {
        var options = database.all("""
                SELECT CAST(o.id AS CHAR) AS id, CAST(o.on_day AS CHAR) AS on_day, CAST(o.at_time AS CHAR) AS at_time FROM poll_option o
                 WHERE o.poll_id = ? AND o.struck = FALSE ORDER BY o.on_day, o.at_time, o.number""", poll.text("place"));
        folder.page("polls", poll.text("title"), poll.text("place"), lines -> {
            lines.title(poll.text("title")).line("");
            Stream.of(poll.text("about"), poll.text("venue"), folder.wording().clock(poll.text("zone")))
                    .filter(said -> !said.isEmpty())
                    .forEach(said -> lines.line(said).line(""));
            lines.line(closing(folder.wording(), poll)).line("");
            options.stream()
                    .filter(option -> option.text("id").equals(poll.orNull("retained")))
                    .forEach(option -> retained(folder.wording(), poll, option, lines));
            table(folder.wording(), poll.text("place"), options, lines);
            remarks(folder.wording(), poll.text("place"), lines);
        });
    }

    private static String closing(Wording wording, Row poll) {
        var closed = poll.orNull("closed");
        return closed == null
                ? wording.say("transfer.archive.closing", wording.moment(poll.text("closes"), poll.text("zone")))
                : wording.say("transfer.archive.closed", wording.moment(closed, poll.text("zone")));
    }

    /** Where its keeper moved or cancelled the event since, that is told too. */
    private static void retained(Wording wording, Row poll, Row option, ArchiveWriter.Lines lines) {
        var asked = day(wording, option);
        lines.line("**" + wording.say("transfer.archive.retained", asked) + "**")
                .line("");
        if (poll.orNull("on_day") != null && !day(wording, poll).equals(asked)) {
            lines.line("**" + wording.say("transfer.archive.moved", day(wording, poll)) + "**")
                    .line("");
        }
        if (poll.orNull("cancelled") != null) {
            lines.line("*" + wording.say("agenda.is-cancelled") + "*").line("");
        }
    }

    private void remarks(Wording wording, Object poll, ArchiveWriter.Lines lines) {
        var first = new AtomicBoolean(true);
        database.each(
                """
                SELECT CAST(q.id AS CHAR) AS place, CAST(q.member_id AS CHAR) AS who, q.name, q.remark FROM poll_participant q
                 WHERE q.poll_id = ? AND q.struck = FALSE AND q.remark <> ''""",
                "q.id",
                poll,
                page -> page.forEach(person -> {
                    if (first.getAndSet(false)) {
                        lines.part(wording.say("poll.element.remarks"));
                    }
                    lines.line("- "
                            + wording.say(
                                    "transfer.archive.remark",
                                    MarkdownSigns.line(name(wording, person)),
                                    MarkdownSigns.line(person.text("remark"))));
                }));
    }

    private static String day(Wording wording, Row option) {
        return wording.day(option.text("on_day"), option.orNull("at_time"));
    }

    private void table(Wording wording, Object poll, List<Row> options, ArchiveWriter.Lines lines) {
        lines.line(row("", options.stream().map(option -> day(wording, option))));
        lines.line(row("---", Collections.nCopies(options.size(), "---").stream()));
        database.each("""
                SELECT CAST(q.id AS CHAR) AS place, CAST(q.member_id AS CHAR) AS who, q.name FROM poll_participant q
                 WHERE q.poll_id = ? AND q.struck = FALSE""", "q.id", poll, page -> people(wording, page, options, lines));
    }

    private void people(Wording wording, List<Row> people, List<Row> options, ArchiveWriter.Lines lines) {
        var answers = new HashMap<String, String>();
        database.among("""
                        SELECT CAST(a.participant_id AS CHAR) AS who, CAST(a.option_id AS CHAR) AS choice, a.answer FROM poll_answer a
                         WHERE a.participant_id IN (%s)""", people.stream().map(person -> person.text("place")).toList())
                .forEach(given -> answers.put(given.orNull("who") + " " + given.text("choice"), given.text("answer")));
        people.forEach(person -> lines.line(row(
                name(wording, person),
                options.stream()
                        .map(option -> answer(wording, answers.get(person.text("place") + " " + option.text("id")))))));
    }

    /** Of a member, or of whoever came by the link. */
    static String name(Wording wording, Row person) {
        var given = person.orNull("name");
        return given == null ? wording.name(person.orNull("who")) : given;
    }

    private static String answer(Wording wording, @Nullable String given) {
        return given == null ? "" : wording.say(Answer.valueOf(given).key());
    }

    private static String row(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells)
                .map(MarkdownSigns::words)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
