package org.preau.poll;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.preau.member.Access;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.Making;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.SpaceId;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Date polls: listed, shown, asked, rewritten, removed. Answers are in {@link Ballots}, people in {@link Participants}. */
@Service
public class Polls {

    private static final Limit LISTED = Limit.of(200);

    private final PollRepository polls;
    private final OptionRepository options;
    private final PollLines lines;
    private final Outcomes outcomes;
    private final Faces faces;
    private final Participants participants;
    private final Making making;
    private final Doors doors;
    private final Access access;
    private final Bin bin;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Polls(
            PollRepository polls,
            OptionRepository options,
            PollLines lines,
            Outcomes outcomes,
            Faces faces,
            Participants participants,
            Making making,
            Doors doors,
            Access access,
            Bin bin,
            ApplicationEventPublisher events,
            Clock clock) {
        this.polls = polls;
        this.options = options;
        this.lines = lines;
        this.outcomes = outcomes;
        this.faces = faces;
        this.participants = participants;
        this.making = making;
        this.doors = doors;
        this.access = access;
        this.bin = bin;
        this.events = events;
        this.clock = clock;
    }

    /** The last 200 polls of a space: open ones that await the reader, then the others that are open, then the closed ones. */
    @Query
    public List<PollLine> in(Actor actor, SpaceId space) {
        var seats = doors.seats(actor);
        seats.require(PollAction.READ_POLL, space);
        var found = polls.among(seats.audiencesIn(space), LISTED);
        return lines.of(seats, actor.member(), found);
    }

    /** A poll without its dates and its people, and whether the actor keeps it. */
    @Query
    public PollHeading heading(Actor actor, PollId id) {
        var seats = doors.seats(actor);
        var poll = doors.poll(seats, id);
        return new PollHeading(poll.head(), doors.mayManage(actor, seats, poll), doors.mayReopen(actor, seats, poll));
    }

    /** A poll as a freshly opened screen shows it. */
    @Query
    public PollSnapshot snapshot(Actor actor, PollId id) {
        var seats = doors.seats(actor);
        var poll = doors.poll(seats, id);
        return new PollSnapshot(
                poll.head(),
                options.of(id).stream().map(Option::face).toList(),
                faces.in(id),
                seats.may(PollAction.ANSWER, poll.audience()),
                outcomes.of(poll).orElse(null));
    }

    /** What came of the date that was retained; empty when none is. */
    @Query
    public Optional<Outcome> outcome(Actor actor, PollId id) {
        return outcomes.of(doors.poll(doors.seats(actor), id));
    }

    /** Asks a question about dates, of those who are expected to answer: all of it, or nothing. */
    @UseCase
    public PollId ask(Actor actor, SpaceId space, PollDraft draft) {
        doors.seats(actor).require(PollAction.CREATE_POLL, space);
        draft.requireToCome(clock.instant());
        var poll =
                polls.save(new Poll(space, access.everyoneIn(space), draft, clock.instant()).askedBy(actor.member()));
        draft.dates().forEach(date -> options.save(new Option(poll, date)));
        poll.askAbout(draft.dates());
        events.publishEvent(new PollEvent.PollAsked(actor, poll.spot()));
        participants.expect(actor, poll, draft.expected());
        draft.from().ifPresent(thing -> making.link(actor, thing, poll.ref()));
        return poll.id();
    }

    /**
     * One's own poll, or any as a lead; a later closing opens it again, unless somebody closed it.
     *
     * @param before what the writer had begun from; refused when somebody else wrote meanwhile
     */
    @UseCase
    public void rewrite(Actor actor, PollId id, PollTerms terms, PollTerms before) {
        var poll = doors.managedPoll(actor, id);
        if (poll.isClosedByHand()) {
            throw new Refusal(PollReason.CLOSED);
        }
        if (!poll.head().terms().equals(before)) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        if (!terms.closesAt().equals(poll.closesAt())) {
            terms.requireToCome(clock.instant());
        }
        poll.rewrite(terms);
        events.publishEvent(new PollEvent.PollRewritten(actor, poll.spot()));
    }

    /** Into the bin, with its dates and answers; its links open nothing meanwhile. */
    @UseCase
    public void remove(Actor actor, PollId id) {
        var poll = doors.managedPoll(actor, id);
        poll.remove();
        bin.put(actor, poll.space(), poll.ref());
        events.publishEvent(new PollEvent.PollRemoved(actor, poll.spot()));
    }

    /** Out of the bin. */
    @UseCase
    public void bringBack(Actor actor, PollId id) {
        var seats = doors.seats(actor);
        var poll = polls.read(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
        if (!doors.mayManage(actor, seats, poll) || !poll.isRemoved()) {
            throw Refusal.notFound();
        }
        poll.bringBack();
        bin.takeOut(poll.ref());
        events.publishEvent(new PollEvent.PollRestored(actor, poll.spot()));
    }
}
