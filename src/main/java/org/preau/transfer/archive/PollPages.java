package org.preau.transfer.archive;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preau.poll.Answer;
import org.preau.shared.text.MarkdownSigns;
import org.springframework.stereotype.Component;

/** The polls of a space, a page each: the dates as columns, a row for each person, and the retained date. */
@Component
class PollPages implements SpacePages {

    private final Paged database;

    PollPages(Paged database) {
        this.database = database;
    }

    @Override
    public void write(Folder folder) {
        database.each(
                """
                SELECT CAST(p.id AS CHAR) AS place, p.title, p.about, p.venue, p.zone, CAST(p.retained_id AS CHAR) AS retained
                  FROM poll p WHERE p.space_id = ? AND p.removed = FALSE""",
                "p.id",
                folder.space(),
                page -> page.forEach(poll -> write(folder, poll)));
    }

    private void write(Folder folder, Row poll) {
        var options = database.all(
                """
                SELECT CAST(o.id AS CHAR) AS id, CAST(o.on_day AS CHAR) AS on_day, CAST(o.at_time AS CHAR) AS at_time FROM poll_option o
                 WHERE o.poll_id = ? AND o.struck = FALSE ORDER BY o.on_day, o.at_time, o.number""",
                poll.text("place"));
        folder.page("polls", poll.text("title"), poll.text("place"), lines -> {
            lines.title(poll.text("title")).line("");
            Stream.of(poll.text("about"), poll.text("venue"), folder.wording().clock(poll.text("zone"))).filter(said -> !said.isEmpty())
                    .forEach(said -> lines.line(said).line(""));
            options.stream().filter(option -> option.text("id").equals(poll.orNull("retained"))).forEach(option ->
                    lines.line("**" + folder.wording().say("transfer.archive.retained", day(folder.wording(), option)) + "**").line(""));
            table(folder.wording(), poll.text("place"), options, lines);
        });
    }

    private static String day(Wording wording, Row option) {
        return wording.day(option.text("on_day"), option.orNull("at_time"));
    }

    private void table(Wording wording, Object poll, List<Row> options, ArchiveWriter.Lines lines) {
        lines.line(row("", options.stream().map(option -> day(wording, option))));
        lines.line(row("---", Collections.nCopies(options.size(), "---").stream()));
        database.each(
                """
                SELECT CAST(q.id AS CHAR) AS place, CAST(q.member_id AS CHAR) AS who, q.name FROM poll_participant q
                 WHERE q.poll_id = ? AND q.struck = FALSE""",
                "q.id",
                poll,
                page -> people(wording, page, options, lines));
    }

    private void people(
            Wording wording, List<Row> people, List<Row> options, ArchiveWriter.Lines lines) {
        var answers = new HashMap<String, String>();
        database.among(
                        """
                        SELECT CAST(a.participant_id AS CHAR) AS who, CAST(a.option_id AS CHAR) AS choice, a.answer FROM poll_answer a
                         WHERE a.participant_id IN (%s)""",
                        people.stream().map(person -> person.text("place")).toList())
                .forEach(given -> answers.put(given.orNull("who") + " " + given.text("choice"), given.text("answer")));
        people.forEach(person -> lines.line(row(
                name(wording, person),
                options.stream().map(option -> answer(wording, answers.get(person.text("place") + " " + option.text("id")))))));
    }

    private static String name(Wording wording, Row person) {
        var given = person.orNull("name");
        return given == null ? wording.name(person.orNull("who")) : given;
    }

    private static String answer(Wording wording, @Nullable String given) {
        return given == null ? "" : wording.say(Answer.valueOf(given).key());
    }

    private static String row(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells).map(MarkdownSigns::words).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
