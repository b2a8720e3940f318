package org.preau.poll.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.agenda.EventFace;
import org.preau.agenda.When;
import org.preau.poll.Answer;
import org.preau.poll.DateLine;
import org.preau.poll.OptionFace;
import org.preau.poll.Paper;
import org.preau.poll.ParticipantFace;
import org.preau.poll.Tally;
import org.preau.shared.text.SaidDates;

/** The answer page in words: what the template writes, in the reader's language and on the poll's clock. */
record AnswerSheet(Paper paper, AnswerForm form, SaidDates said) {

    static AnswerSheet of(Paper paper, AnswerForm form, Locale language, Clock clock) {
        return new AnswerSheet(
                paper,
                form,
                new SaidDates(
                        language, LocalDate.now(clock.withZone(paper.poll().zone()))));
    }

    /**
     * One date as the page asks it.
     *
     * @param hour empty for the whole day
     * @param over whether it is asked no more; what was answered stays
     * @param chosen the letter of the answer that is typed, or nothing
     * @param answered what was answered to a date that is over
     */
    record Line(
            String field,
            String day,
            Optional<String> hour,
            Tally tally,
            boolean best,
            boolean over,
            boolean retained,
            String chosen,
            Optional<Answer> answered) {}

    /** What one may say to a date. */
    public List<Answer> answers() {
        return List.of(Answer.values());
    }

    public List<Line> lines() {
        return paper.lines().stream().map(this::line).toList();
    }

    private Line line(DateLine line) {
        var option = line.tally().option();
        return new Line(
                "date-" + option.id(),
                said.day(option.when().on()),
                Optional.ofNullable(option.when().at()).map(said::hour),
                line.tally(),
                line.best(),
                line.over() && paper.poll().retained() == null,
                option.id().equals(paper.poll().retained()),
                line.over() ? form.answers().getOrDefault(option.id().toString(), "") : form.to(option.id()),
                paper.own().filter(_ -> line.over()).flatMap(own -> own.to(option.number())));
    }

    /** Until when answers can be changed. */
    public String closing() {
        var closes = paper.poll().closes();
        return said.moment(closes.toLocalDate(), closes.toLocalTime());
    }

    /** How many minutes people will meet, where that was said and holds for each date. */
    public Optional<Integer> minutes() {
        var said = paper.lines().stream()
                .map(line -> line.tally().option().when().minutes())
                .filter(minutes -> minutes > 0)
                .distinct()
                .toList();
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }

    /** Where people meet: of an event, as its keeper has it by now. */
    public String venue() {
        return paper.event().map(EventFace::venue).orElse(paper.poll().venue());
    }

    /** The day of the event as it stands; as it was asked where the event is no more. */
    public Optional<String> retained() {
        return retainedWhen().map(when -> said.moment(when.on(), when.at()));
    }

    /** Whether an hour is told of it. */
    public boolean retainedHour() {
        return retainedWhen().filter(when -> !when.untimed()).isPresent();
    }

    private Optional<When> retainedWhen() {
        return paper.event()
                .map(EventFace::when)
                .or(() -> paper.lines().stream()
                        .map(line -> line.tally().option())
                        .filter(option -> option.id().equals(paper.poll().retained()))
                        .map(OptionFace::when)
                        .findFirst());
    }

    /** Whether it does not take place. */
    public boolean cancelled() {
        return paper.event().filter(EventFace::cancelled).isPresent();
    }

    /** By whose clock the hour of the event is told, which its keeper may have changed since. */
    public String retainedClock() {
        return paper.event().map(event -> said.clock(event.zone())).orElseGet(this::clock);
    }

    /** Whether an hour is asked about, or the poll closes by a clock that nobody would expect: then it must be said which one. */
    public boolean needsClock() {
        return paper.lines().stream()
                        .anyMatch(line -> !line.tally().option().when().untimed())
                || !paper.poll().zone().equals(paper.association().zone());
    }

    /** By whose clock hours are told. */
    public String clock() {
        return said.clock(paper.poll().zone());
    }

    /** Others who answered, each with what they say to each date; nobody's family name in full. */
    public List<Other> others() {
        var dates = paper.lines().stream()
                .map(line -> line.tally().option())
                .map(this::inShort)
                .toList();
        return paper.others().shown().stream()
                .map(face -> new Other(
                        shortName(face.name()),
                        dates.stream().map(date -> said(face, date)).toList()))
                .toList();
    }

    /** @param answers a day in short, and what they say to it, if anything */
    record Other(String name, List<Said> answers) {}

    record Said(String day, @Nullable Answer answer) {}

    /** In words once, whoever says something to it. */
    private record Short(int number, String day) {}

    private Short inShort(OptionFace option) {
        return new Short(
                option.number(),
                said.shortMoment(option.when().on(), option.when().at()));
    }

    private static Said said(ParticipantFace face, Short date) {
        return new Said(date.day(), face.to(date.number()).orElse(null));
    }

    private static String shortName(String name) {
        var end = name.lastIndexOf(' ');
        return end < 0
                ? name
                : name.substring(0, end) + " " + name.substring(end + 1, name.offsetByCodePoints(end + 1, 1)) + ".";
    }
}
