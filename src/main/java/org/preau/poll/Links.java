package org.preau.poll;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The addresses by which people answer without signing in: one object, one act. Several may open the same: handing one on again
 * does not end the one that left by mail; ending them ends them all.
 */
@Service
public class Links {

    private static final String ACT = "answer";
    private static final Duration BETWEEN_LETTERS = Duration.ofDays(1);

    private final PollLinkRepository links;
    private final ParticipantRepository participants;
    private final PollLetters letters;
    private final People people;
    private final Doors doors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Links(
            PollLinkRepository links,
            ParticipantRepository participants,
            PollLetters letters,
            People people,
            Doors doors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.participants = participants;
        this.letters = letters;
        this.people = people;
        this.doors = doors;
        this.events = events;
        this.clock = clock;
    }

    /** Who holds this link, and what it opens: a poll to anybody, or one person's answers in it. */
    @Query
    public Actor.LinkHolder holder(PollToken token) {
        var link = links.opening(token.hash()).orElseThrow(Refusal::notFound);
        if (link.isEnded()) {
            throw over();
        }
        return link.participant()
                .map(person -> new Actor.LinkHolder(
                        Ref.to(Ref.Kind.PARTICIPANT, person),
                        ACT,
                        require(link.poll(), person).member()))
                .orElseGet(() -> new Actor.LinkHolder(Ref.to(Ref.Kind.POLL, link.poll()), ACT, Optional.empty()));
    }

    /** Whose answers a link opens; over for who was struck, and for a member who is gone, until they are back. */
    Participant require(PollId poll, ParticipantId person) {
        return participants
                .find(poll, person)
                .filter(found -> !found.isStruck() && belongs(found))
                .orElseThrow(Links::over);
    }

    private boolean belongs(Participant person) {
        return person.member()
                .map(member -> people.belonging(List.of(member)).contains(member))
                .orElse(true);
    }

    /** Whether some link for all opens the poll. */
    @Query
    public boolean opensToAll(Actor actor, PollId id) {
        var _ = doors.poll(doors.seats(actor), id);
        return links.opensToAll(id);
    }

    /** One more address for whoever it is handed to. */
    @UseCase
    public PollToken open(Actor actor, PollId id) {
        return write(actor, doors.managedPoll(actor, id), null);
    }

    /** No address for all opens the poll any more; those of single people stay. */
    @UseCase
    public void end(Actor actor, PollId id) {
        endForAll(actor, doors.managedPoll(actor, id));
    }

    /** One address for all, instead of all that there were. */
    @UseCase
    public PollToken renew(Actor actor, PollId id) {
        var poll = doors.managedPoll(actor, id);
        endForAll(actor, poll);
        return write(actor, poll, null);
    }

    private void endForAll(Actor actor, Poll poll) {
        links.endForAll(poll.id(), clock.instant());
        events.publishEvent(new PollEvent.LinksEnded(actor, poll.spot()));
    }

    /** One more address for one person. */
    @UseCase
    public PollToken open(Actor actor, ParticipantId id) {
        return write(actor, doors.managedPoll(actor, poll(id)), id);
    }

    /** No address opens this person's answers any more. */
    @UseCase
    public void end(Actor actor, ParticipantId id) {
        var poll = doors.managedPoll(actor, poll(id));
        links.endFor(id, clock.instant());
        events.publishEvent(new PollEvent.LinksEnded(actor, poll.spot()));
    }

    /**
     * Sends each of these members an address of their own, as far as they have a mailbox; whoever was sent one within a day is
     * left in peace.
     *
     * @return those to whom one leaves
     */
    @UseCase
    public List<ParticipantId> send(Actor.Member actor, PollId id, Collection<ParticipantId> people) {
        var poll = doors.managedPoll(actor, id);
        var written = lately(id);
        var known = participants.read(people).stream()
                .filter(person -> person.poll().equals(id) && !written.contains(person.id()))
                .toList();
        var sent = letters.send(actor, poll, known, person -> {
            var token = PollToken.fresh();
            links.save(new PollLink(id, person.id(), token, clock.instant()).mailed());
            return token;
        });
        events.publishEvent(new PollEvent.LinksSent(actor, poll.spot(), sent));
        return sent;
    }

    /** Who was sent an address within a day, and is sent none now. */
    @Query
    public Set<ParticipantId> lately(Actor actor, PollId id) {
        requireKeeper(actor, id);
        return lately(id);
    }

    private Set<ParticipantId> lately(PollId id) {
        var since = clock.instant().minus(BETWEEN_LETTERS);
        return mailed(id).entrySet().stream()
                .filter(person -> person.getValue().isAfter(since))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** When each person was last sent an address of their own, for whoever keeps the poll. */
    @Query
    public Map<ParticipantId, Instant> sent(Actor actor, PollId id) {
        requireKeeper(actor, id);
        return mailed(id);
    }

    private void requireKeeper(Actor actor, PollId id) {
        var seats = doors.seats(actor);
        if (!doors.mayManage(actor, seats, doors.poll(seats, id))) {
            throw Refusal.notAllowed();
        }
    }

    private Map<ParticipantId, Instant> mailed(PollId id) {
        return links.mailed(id).stream()
                .collect(Collectors.toMap(
                        link -> link.participant().orElseThrow(),
                        link -> link.mailedAt().orElseThrow(),
                        (_, later) -> later));
    }

    private PollToken write(Actor actor, Poll poll, @Nullable ParticipantId person) {
        var token = PollToken.fresh();
        links.save(new PollLink(poll.id(), person, token, clock.instant()));
        events.publishEvent(new PollEvent.LinkOpened(actor, poll.spot()));
        return token;
    }

    private PollId poll(ParticipantId id) {
        return participants.pollOf(id).map(PollId::new).orElseThrow(Refusal::notFound);
    }

    /** Whose answers the link opens; refused as unknown when it opens something else. */
    ParticipantId personOf(Actor.LinkHolder holder) {
        return new ParticipantId(opened(holder, Ref.Kind.PARTICIPANT));
    }

    /** Which poll the link opens to anybody; refused as unknown when it opens something else. */
    PollId pollOf(Actor.LinkHolder holder) {
        return new PollId(opened(holder, Ref.Kind.POLL));
    }

    /** Of a poll that is held: those who keep it may have ended all such links since this one was looked at. */
    void requireOpenToAll(Poll held) {
        if (!links.opensToAll(held.id())) {
            throw over();
        }
    }

    private static UUID opened(Actor.LinkHolder holder, Ref.Kind kind) {
        if (holder.object().kind() != kind || !holder.act().equals(ACT)) {
            throw Refusal.notFound();
        }
        return holder.object().id();
    }

    /**
     * Who answered with that address already; it is over for who was struck since.
     *
     * @throws Refusal others address, when the answer page did not make it: whoever it was handed to sees their answers before they change them
     */
    Optional<Participant> holderOf(PollId poll, PollToken own) {
        var link = links.opening(own.hash());
        if (link.filter(found -> found.isEnded()
                        || !found.poll().equals(poll)
                        || found.participant().isEmpty())
                .isPresent()) {
            throw over();
        }
        var holder = link.flatMap(PollLink::participant).flatMap(person -> participants.find(poll, person));
        if (holder.filter(Participant::isStruck).isPresent()) {
            throw over();
        }
        if (holder.filter(person -> !link.orElseThrow().wasMadeWith(person)).isPresent()) {
            throw new Refusal(PollReason.OTHERS_ADDRESS);
        }
        return holder;
    }

    void keep(Poll poll, Participant person, PollToken own) {
        links.save(new PollLink(poll.id(), person.id(), own, person.createdAt()));
    }

    static Refusal over() {
        return new Refusal(PollReason.LINK_OVER);
    }
}
