package org.preau.demo;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.preau.agenda.EventDraft;
import org.preau.agenda.Events;
import org.preau.agenda.Venue;
import org.preau.agenda.When;
import org.preau.poll.About;
import org.preau.poll.Answer;
import org.preau.poll.Ballots;
import org.preau.poll.Closings;
import org.preau.poll.OptionFace;
import org.preau.poll.OptionId;
import org.preau.poll.PollDraft;
import org.preau.poll.PollTerms;
import org.preau.poll.Polls;
import org.preau.poll.Sheet;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** Lets the people of the demo look for a date: one poll that is open, one whose date is retained already; and what takes place anyway. */
@Component
class Polling {

    private final Polls polls;
    private final Ballots ballots;
    private final Closings closings;
    private final Events events;
    private final Convening convening;

    Polling(Polls polls, Ballots ballots, Closings closings, Events events, Convening convening) {
        this.polls = polls;
        this.ballots = ballots;
        this.closings = closings;
        this.events = events;
        this.convening = convening;
    }

    void ask(Cast cast, SpaceId space, Tale.Asking asking) {
        var by = cast.actor(asking.by());
        var poll = polls.ask(by, space, draft(cast, asking));
        var dates =
                polls.snapshot(by, poll).options().stream().map(OptionFace::id).toList();
        asking.answers().forEach(said -> ballots.answer(cast.actor(said.by()), poll, sheet(said, dates)));
        if (asking.retained() != null) {
            var event = closings.close(by, poll, dates.get(asking.retained()))
                    .event()
                    .orElseThrow()
                    .event();
            convening.convene(cast, by, new Convening.Date(space, event), asking);
        }
    }

    private static PollDraft draft(Cast cast, Tale.Asking asking) {
        var zone = cast.association().zone();
        var closes = cast.today()
                .plusDays(asking.closes())
                .atTime(LocalTime.of(20, 0))
                .atZone(zone)
                .toInstant();
        var terms =
                new PollTerms(new Title(asking.title()), new About(asking.about()), new Venue(asking.venue()), closes);
        return new PollDraft(
                        terms,
                        zone,
                        asking.dates().stream()
                                .map(moment -> when(cast, moment))
                                .toList())
                .expecting(asking.expected().stream()
                        .map(name -> cast.actor(name).id())
                        .toList());
    }

    private static When when(Cast cast, Tale.Moment moment) {
        var at = moment.at();
        return new When(cast.today().plusDays(moment.day()), at == null ? null : LocalTime.parse(at), moment.minutes());
    }

    /** A letter a date, in their order; a dot for no answer. */
    private static Sheet sheet(Tale.Answering said, List<OptionId> dates) {
        var answers = new HashMap<OptionId, Answer>();
        for (var at = 0; at < dates.size(); at++) {
            var option = dates.get(at);
            Answer.of(said.says().substring(at, at + 1)).ifPresent(answer -> answers.put(option, answer));
        }
        return new Sheet(answers, Objects.requireNonNullElse(said.word(), ""), Sheet.UNSEEN);
    }

    void plan(Cast cast, Actor.Member lead, SpaceId space, Tale.Happening happening) {
        var draft = EventDraft.of(
                        new Title(happening.title()),
                        when(cast, happening.moment()),
                        cast.association().zone())
                .at(new Venue(happening.venue()));
        var _ = events.create(lead, space, draft);
    }
}
