package org.preau.poll;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.preau.agenda.AgendaEvent;
import org.preau.agenda.When;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefPath;
import org.preau.shared.RefSource;
import org.preau.shared.Standing;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Polls, as the other features point at them. */
@Component
class PollRefs implements RefSource.WithPages {

    static final RefPath PAGES = new RefPath(Ref.Kind.POLL, "s/*/polls/*");

    private final Doors doors;
    private final PollRepository polls;
    private final PollLines lines;
    private final Standings standings;

    PollRefs(Doors doors, PollRepository polls, PollLines lines, Standings standings) {
        this.doors = doors;
        this.polls = polls;
        this.lines = lines;
        this.standings = standings;
    }

    @Override
    public RefPath pages() {
        return PAGES;
    }

    @Override
    @Query
    public List<Preview> previews(Actor actor, Collection<UUID> things) {
        var ids = things.stream().map(PollId::new).toList();
        return polls.allAmong(doors.seats(actor).audiences(), ids).stream()
                .map(PollRefs::preview)
                .toList();
    }

    /** Whether it is open, the date that leads or was retained, how many answered. */
    @Override
    @Query
    public List<Standing> standings(Actor actor, Collection<UUID> things) {
        var seats = doors.seats(actor);
        var found = polls.allAmong(
                seats.audiences(), things.stream().map(PollId::new).toList());
        var leading = standings.leading(found);
        return lines.of(seats, Optional.empty(), found).stream()
                .map(line -> standing(
                        line, Optional.ofNullable(leading.get(line.poll().id()))))
                .toList();
    }

    private static Standing standing(PollLine line, Optional<When> leading) {
        var topic = Ref.to(Ref.Kind.POLL, line.poll().id());
        var answered = Standing.Fact.of("poll.answered-of", line.answered(), line.all());
        var outcome = Optional.ofNullable(line.outcome()).map(PollRefs::fact);
        var best = leading.filter(_ -> outcome.isEmpty())
                .map(when -> Standing.Fact.of(
                        "poll.fact.leading", moment(when, line.poll().zone())));
        var state = line.open()
                ? Standing.Fact.of("poll.closes", closing(line.poll()))
                : Standing.Fact.of("poll.is-closed");
        return new Standing(
                topic,
                Stream.of(Stream.of(state), outcome.stream(), best.stream(), Stream.of(answered))
                        .flatMap(Function.identity())
                        .toList(),
                List.of(topic, AgendaEvent.topicOf(line.poll().space())));
    }

    private static Standing.Fact fact(Outcome outcome) {
        return Standing.Fact.of(
                outcome.cancelled() ? "poll.line-cancelled" : "poll.line-retained",
                moment(outcome.when(), outcome.zone()));
    }

    private static Standing.Moment moment(When when, ZoneId zone) {
        return new Standing.Moment(when.on(), when.at(), zone);
    }

    private static Standing.Moment closing(PollHead poll) {
        return new Standing.Moment(poll.closes().toLocalDate(), poll.closes().toLocalTime(), poll.zone());
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        return polls.titled(doors.seats(actor).audiences(), Words.each(words), Limit.of(most)).stream()
                .map(PollRefs::preview)
                .toList();
    }

    private static Preview preview(Poll poll) {
        return new Preview(
                Ref.to(Ref.Kind.POLL, poll.id()), poll.title(), "", poll.head().path());
    }
}
