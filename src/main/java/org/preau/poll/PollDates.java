package org.preau.poll;

import java.time.Clock;
import org.preau.agenda.When;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The dates of a poll that is asked already: one more, one less, and back. */
@Service
public class PollDates {

    private final OptionRepository options;
    private final Doors doors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PollDates(OptionRepository options, Doors doors, ApplicationEventPublisher events, Clock clock) {
        this.options = options;
        this.doors = doors;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever answered already has said nothing to it. */
    @UseCase
    public OptionId add(Actor actor, PollId id, When date) {
        var poll = open(actor, id);
        if (date.in(poll.zone()).isOver(poll.zone(), clock.instant())) {
            throw new Refusal(PollReason.DATE_OVER);
        }
        requireRoom(poll, date);
        var option = options.save(new Option(poll, date));
        askAbout(poll);
        events.publishEvent(new PollEvent.DateAdded(actor, poll.spot(), option.id()));
        return option.id();
    }

    /** Asked no more; what people said to it is kept for {@link #restore}. The last date stays. */
    @UseCase
    public void strike(Actor actor, OptionId id) {
        var poll = open(actor, pollOf(id));
        var left = options.of(poll.id());
        if (left.size() == 1 && left.getFirst().id().equals(id)) {
            throw new Refusal(PollReason.LAST_DATE);
        }
        options.find(poll.id(), id).orElseThrow(Refusal::notFound).strike();
        askAbout(poll);
        events.publishEvent(new PollEvent.DateStruck(actor, poll.spot(), id));
    }

    /** Refused when the same date, or too many others, took its place meanwhile; a date that stands stays as it is. */
    @UseCase
    public void restore(Actor actor, OptionId id) {
        var poll = open(actor, pollOf(id));
        var option = options.find(poll.id(), id).orElseThrow(Refusal::notFound);
        if (!option.isStruck()) {
            return;
        }
        requireRoom(poll, option.when());
        option.restore();
        askAbout(poll);
        events.publishEvent(new PollEvent.DateRestored(actor, poll.spot(), id));
    }

    private void askAbout(Poll poll) {
        poll.askAbout(options.of(poll.id()).stream().map(Option::when).toList());
    }

    private void requireRoom(Poll poll, When date) {
        var asked = options.of(poll.id()).stream().map(Option::when).toList();
        if (asked.contains(date)) {
            throw new Refusal(PollReason.DATE_TWICE);
        }
        if (asked.size() >= PollDraft.MOST) {
            throw new Refusal(PollReason.TOO_MANY_DATES, PollDraft.MOST);
        }
    }

    private Poll open(Actor actor, PollId id) {
        var poll = doors.managedPoll(actor, id);
        if (!poll.isOpenAt(clock.instant())) {
            throw new Refusal(PollReason.CLOSED);
        }
        return poll;
    }

    private PollId pollOf(OptionId id) {
        return options.pollOf(id).map(PollId::new).orElseThrow(Refusal::notFound);
    }
}
