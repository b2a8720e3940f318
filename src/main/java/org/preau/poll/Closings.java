package org.preau.poll;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventFace;
import org.preau.agenda.Events;
import org.preau.agenda.Venue;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.Seed;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Closes polls, with the date that was retained, which becomes an event, or without any; and opens them again. */
@Service
public class Closings {

    private final PollRepository polls;
    private final OptionRepository options;
    private final Standings standings;
    private final Events agenda;
    private final Making making;
    private final Doors doors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closings(
            PollRepository polls,
            OptionRepository options,
            Standings standings,
            Events agenda,
            Making making,
            Doors doors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.polls = polls;
        this.options = options;
        this.standings = standings;
        this.agenda = agenda;
        this.making = making;
        this.doors = doors;
        this.events = events;
        this.clock = clock;
    }

    /** How each date stands, for whoever is about to retain one. */
    @Query
    public List<DateLine> choices(Actor actor, PollId id) {
        return standings.of(doors.poll(doors.seats(actor), id));
    }

    /**
     * No answer is taken any more.
     *
     * @param retained the date that becomes an event of the space, named for what the poll is about; null to close without any
     * @return the way back
     */
    @UseCase
    public Reopening close(Actor actor, PollId id, @Nullable OptionId retained) {
        var poll = doors.managedPoll(actor, id);
        return close(
                actor,
                poll,
                retained == null
                        ? null
                        : new Retaining(retained, new Title(poll.head().subject())));
    }

    /** No answer is taken any more, and a date becomes an event of the space. */
    @UseCase
    public Reopening retain(Actor actor, PollId id, Retaining retained) {
        return close(actor, doors.managedPoll(actor, id), retained);
    }

    /**
     * The same, and that event is a meeting at once.
     *
     * @param language of whoever makes it
     */
    @UseCase
    public Reopening convene(Actor actor, PollId id, Retaining retained, Locale language) {
        var poll = doors.managedPoll(actor, id);
        var undo = close(actor, poll, retained);
        undo.event()
                .map(made -> Ref.to(Ref.Kind.EVENT, made.event()))
                .ifPresent(event -> making.make(
                        actor,
                        Ref.Kind.MEETING,
                        new Seed(event, poll.space(), retained.title().value(), "", language)));
        return undo;
    }

    private Reopening close(Actor actor, Poll poll, @Nullable Retaining retained) {
        if (poll.retained().isPresent()) {
            throw new Refusal(PollReason.ALREADY_RETAINED);
        }
        var closed = poll.isClosedByHand();
        if (closed && retained == null) {
            throw new Refusal(PollReason.ALREADY_CLOSED);
        }
        var made = Optional.ofNullable(retained).map(date -> event(actor, poll, date));
        poll.close(clock.instant());
        made.ifPresent(event -> poll.retain(Objects.requireNonNull(retained).date(), event));
        events.publishEvent(new PollEvent.PollClosed(actor, poll.spot()));
        polls.flush();
        return new Reopening(poll.id(), poll.version(), closed, made);
    }

    private Reopening.Made event(Actor actor, Poll poll, Retaining retained) {
        var option = options.find(poll.id(), retained.date())
                .filter(found -> !found.isStruck())
                .orElseThrow(Refusal::notFound);
        var draft = EventDraft.of(retained.title(), option.when(), poll.zone()).at(new Venue(poll.venue()));
        var before = agenda.about(actor, poll.space(), poll.ref(), draft);
        var event = before.map(EventFace::id).orElseGet(() -> agenda.create(actor, poll.space(), draft));
        before.ifPresent(face -> takeUp(actor, poll, face, retained.title()));
        agenda.link(actor, event, poll.ref());
        var version = agenda.face(Actor.system(), event)
                .orElseThrow(Refusal::notFound)
                .version();
        return new Reopening.Made(
                event, version, before.map(Closings::fate).orElse(EventFate.TAKEN_BACK), before.map(EventFace::draft));
    }

    /**
     * The poll was opened again and is closed with the same date: its event takes place after all, with all that was prepared
     * for it and the words that people gave it, unless whoever closes gives it a name.
     */
    private void takeUp(Actor actor, Poll poll, EventFace before, Title title) {
        if (before.cancelled()) {
            agenda.restore(actor, before.id());
        }
        if (!title.equals(new Title(poll.head().subject()))) {
            agenda.rewrite(actor, before.id(), before.draft().named(title), before.draft());
        }
    }

    private static EventFate fate(EventFace before) {
        return before.cancelled() ? EventFate.CANCELLED : EventFate.KEPT;
    }

    /** The poll is as it was before, and the event never was: unless somebody touched either since. */
    @UseCase
    public void undo(Actor actor, Reopening reopening) {
        var poll = doors.managedPoll(actor, reopening.poll());
        if (poll.version() != reopening.version()) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        poll.reopen(reopening.closed());
        reopening.event().ifPresent(made -> undo(actor, made));
        events.publishEvent(new PollEvent.PollReopened(actor, poll.spot()));
    }

    private void undo(Actor actor, Reopening.Made made) {
        var now = agenda.face(Actor.system(), made.event()).orElseThrow(() -> new Refusal(SharedReason.MOVED_ON));
        switch (made.undone()) {
            case TAKEN_BACK -> agenda.takeBack(actor, made.event(), made.version());
            case CANCELLED -> {
                writeAgain(actor, made, now);
                agenda.cancel(actor, made.event());
            }
            case KEPT -> writeAgain(actor, made, now);
        }
    }

    /** As it was before, unless somebody wrote since. */
    private void writeAgain(Actor actor, Reopening.Made made, EventFace now) {
        if (now.version() == made.version()) {
            made.before().ifPresent(before -> agenda.rewrite(actor, made.event(), before, now.draft()));
        }
    }

    /** What the retained date became, unless somebody removed it: whoever opens the poll again leaves the bin as it is. */
    private Optional<EventFace> event(Poll poll) {
        return poll.event().flatMap(made -> agenda.face(Actor.system(), made));
    }

    /** What may become of the event that the retained date became: one thing, or those that whoever reopens chooses between. */
    @Query
    public List<EventFate> fates(Actor actor, PollId id) {
        var poll = doors.poll(doors.seats(actor), id);
        var event = event(poll);
        if (event.filter(made -> !agenda.show(actor, made.id()).mayEdit()).isPresent()) {
            return List.of(EventFate.KEPT);
        }
        var untouched = event.isEmpty()
                || event.map(EventFace::version).equals(poll.made().map(Reopening.Made::version));
        var prepared =
                event.filter(made -> !making.made(actor, made.ref()).isEmpty()).isPresent();
        return untouched && !prepared ? List.of(EventFate.TAKEN_BACK) : List.of(EventFate.KEPT, EventFate.CANCELLED);
    }

    /**
     * Takes answers again, of a poll that somebody closed or whose time was over.
     *
     * @param fate of the event that the retained date became; refused when it is to be taken back and people made something of it since
     */
    @UseCase
    public void reopen(Actor actor, PollId id, Instant closesAt, EventFate fate) {
        var poll = doors.reopenedPoll(actor, id);
        var now = clock.instant();
        if (poll.isOpenAt(now)) {
            throw new Refusal(PollReason.ALREADY_OPEN);
        }
        poll.head().terms().closingAt(closesAt).requireToCome(now);
        var event = event(poll);
        var made = poll.made();
        poll.reopenUntil(closesAt);
        switch (fate) {
            case TAKEN_BACK -> event.ifPresent(_ -> takeBack(actor, made));
            case CANCELLED -> event.ifPresent(cancelled -> agenda.cancel(actor, cancelled.id()));
            case KEPT -> {}
        }
        events.publishEvent(new PollEvent.PollReopened(actor, poll.spot()));
    }

    private void takeBack(Actor actor, Optional<Reopening.Made> made) {
        var untouched = made.orElseThrow(() -> new Refusal(PollReason.EVENT_PREPARED));
        try {
            agenda.takeBack(actor, untouched.event(), untouched.version());
        } catch (Refusal refusal) {
            throw refusal.reason() == SharedReason.MOVED_ON ? new Refusal(PollReason.EVENT_PREPARED) : refusal;
        }
    }
}
