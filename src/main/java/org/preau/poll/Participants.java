package org.preau.poll;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.member.Letterbox;
import org.preau.member.Letterboxes;
import org.preau.member.People;
import org.preau.member.Person;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Who is expected to answer a poll, and who is in it. */
@Service
public class Participants {

    private final ParticipantRepository participants;
    private final Doors doors;
    private final People people;
    private final Letterboxes letterboxes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Participants(
            ParticipantRepository participants,
            Doors doors,
            People people,
            Letterboxes letterboxes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.participants = participants;
        this.doors = doors;
        this.people = people;
        this.letterboxes = letterboxes;
        this.events = events;
        this.clock = clock;
    }

    /** How those in a poll are reached by whoever keeps it. */
    @Query
    public Reach reach(Actor actor, PollId id) {
        var poll = kept(actor, id);
        var members = participants.of(poll.id()).stream()
                .flatMap(participant -> participant.member().stream())
                .collect(Collectors.toUnmodifiableSet());
        var here = people.among(poll.space(), members);
        var seated =
                people.around(poll.space(), List.of()).stream().map(Person::id).collect(Collectors.toSet());
        var boxes = letterboxes.of(here);
        return new Reach(
                which(boxes, box -> !box.signsIn()),
                which(boxes, box -> box.signsIn() && !seated.contains(box.member())),
                which(boxes, box -> box.mail().isEmpty()),
                members.stream().filter(member -> !here.contains(member)).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<MemberId> which(List<Letterbox> boxes, Predicate<Letterbox> wanted) {
        return boxes.stream().filter(wanted).map(Letterbox::member).collect(Collectors.toUnmodifiableSet());
    }

    private Poll kept(Actor actor, PollId id) {
        var seats = doors.seats(actor);
        var poll = doors.poll(seats, id);
        if (!doors.mayManage(actor, seats, poll)) {
            throw Refusal.notAllowed();
        }
        return poll;
    }

    /** Counts on the answers of these members of the association that owns the space, with or without account. */
    @UseCase
    public void expect(Actor actor, PollId id, Collection<MemberId> members) {
        expect(actor, doors.managedPoll(actor, id), members);
    }

    void expect(Actor actor, Poll poll, Collection<MemberId> members) {
        var wanted = Set.copyOf(members);
        if (people.among(poll.space(), wanted).size() != wanted.size()) {
            throw Refusal.notFound();
        }
        var expected = (wanted.isEmpty() ? Stream.<Participant>of() : joined(poll, wanted))
                .filter(Participant::expect)
                .map(Participant::id)
                .toList();
        if (!expected.isEmpty()) {
            events.publishEvent(new PollEvent.ParticipantsExpected(actor, poll.spot(), expected));
        }
    }

    /** Those who are in the poll already, and the others, who are from now on. */
    private Stream<Participant> joined(Poll poll, Set<MemberId> members) {
        var there = participants.membersIn(poll.id(), members).stream()
                .collect(Collectors.toMap(one -> one.member().orElseThrow(), Function.identity()));
        var now = clock.instant();
        return members.stream()
                .sorted(Comparator.comparing(MemberId::value))
                .map(member -> there.containsKey(member)
                        ? there.get(member)
                        : participants.save(Participant.member(poll.id(), member, now)));
    }

    /** Out of the poll, with what they answered, until {@link #restore}; their links open nothing meanwhile. A member may answer anew. */
    @UseCase
    public void strike(Actor actor, ParticipantId id) {
        var poll = doors.managedPoll(actor, pollOf(id));
        found(poll, id).strike();
        events.publishEvent(new PollEvent.ParticipantStruck(actor, poll.spot(), id));
    }

    @UseCase
    public void restore(Actor actor, ParticipantId id) {
        var poll = doors.managedPoll(actor, pollOf(id));
        found(poll, id).restore();
        events.publishEvent(new PollEvent.ParticipantRestored(actor, poll.spot(), id));
    }

    /**
     * Out of the poll, at once: all who came by the link for all, which got about.
     *
     * @return those who were in it, for {@link #restoreGuests}
     */
    @UseCase
    public List<ParticipantId> strikeGuests(Actor actor, PollId id) {
        var poll = doors.managedPoll(actor, id);
        var guests = participants.guestsIn(id);
        if (!guests.isEmpty()) {
            participants.strike(id, guests, true);
            events.publishEvent(new PollEvent.GuestsStruck(actor, poll.spot(), guests));
        }
        return guests;
    }

    /** In the poll again, with what they answered. */
    @UseCase
    public void restoreGuests(Actor actor, PollId id, Collection<ParticipantId> guests) {
        var poll = doors.managedPoll(actor, id);
        if (!guests.isEmpty()) {
            participants.strike(id, guests, false);
            events.publishEvent(new PollEvent.GuestsRestored(actor, poll.spot(), List.copyOf(guests)));
        }
    }

    private Participant found(Poll poll, ParticipantId id) {
        return participants.find(poll.id(), id).orElseThrow(Refusal::notFound);
    }

    private PollId pollOf(ParticipantId id) {
        return participants.pollOf(id).map(PollId::new).orElseThrow(Refusal::notFound);
    }
}
