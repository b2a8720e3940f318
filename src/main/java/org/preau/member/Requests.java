package org.preau.member;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Asking to enter a closed space, and being answered by those who lead it. */
@Service
public class Requests {

    private final SeatRequestRepository requests;
    private final SpaceRepository spaces;
    private final SeatRepository seats;
    private final People people;
    private final Chairs chairs;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Requests(
            SeatRequestRepository requests,
            SpaceRepository spaces,
            SeatRepository seats,
            People people,
            Chairs chairs,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.spaces = spaces;
        this.seats = seats;
        this.people = people;
        this.chairs = chairs;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for a seat in a closed space of one's association; asking again replaces the words. Who sits there already asks in vain.
     *
     * @param words why, at most 500 characters; may be empty
     */
    @UseCase
    public void ask(Actor.Member actor, SpaceId space, String words) {
        access.require(actor, AssociationAction.ASK_SEAT);
        if (spaces.findClosedIn(actor.association(), space).isEmpty()) {
            throw Refusal.notFound();
        }
        if (seats.find(space, actor.id()).isEmpty()) {
            requests.find(space, actor.id())
                    .ifPresentOrElse(
                            request -> request.say(words),
                            () -> requests.save(new SeatRequest(space, actor.id(), words, clock.instant())));
            events.publishEvent(new SpaceEvent.SeatAsked(actor, space, actor.id()));
        }
    }

    /** The spaces at whose doors the actor has asked, and what they heard. */
    @Query
    public Map<SpaceId, SeatAnswer> mine(Actor.Member actor) {
        return requests.of(actor.id()).stream().collect(Collectors.toMap(SeatRequest::space, SeatRequest::answer));
    }

    /** Who waits for an answer, oldest first. */
    @Query
    public List<Asking> in(Actor.Member actor, SpaceId space) {
        access.seatsOf(actor).require(SeatAction.ANSWER_REQUEST, space);
        var waiting = requests.in(space);
        var faces = people.named(waiting.stream().map(SeatRequest::member).toList());
        return waiting.stream().map(request -> request.shown(faces)).toList();
    }

    /** Who waits at the doors that the actor answers, by space; each oldest first. */
    @Query
    public Map<SpaceId, List<Asking>> awaiting(Actor.Member actor) {
        var seats = access.seatsOf(actor);
        var kept = seats.spaces().stream()
                .filter(space -> seats.may(SeatAction.ANSWER_REQUEST, space))
                .toList();
        var waiting = kept.isEmpty() ? List.<SeatRequest>of() : requests.among(kept);
        var faces = people.named(waiting.stream().map(SeatRequest::member).toList());
        return waiting.stream()
                .collect(Collectors.groupingBy(
                        SeatRequest::space, Collectors.mapping(request -> request.shown(faces), Collectors.toList())));
    }

    @UseCase
    public void accept(Actor.Member actor, SpaceId space, MemberId member) {
        var request = request(actor, space, member, SeatAnswer.AWAITED);
        if (seats.find(space, member).isEmpty()) {
            chairs.sit(actor, space, member, Level.MEMBER);
        }
        requests.delete(request);
    }

    @UseCase
    public void decline(Actor.Member actor, SpaceId space, MemberId member) {
        request(actor, space, member, SeatAnswer.AWAITED).decline(clock.instant());
        events.publishEvent(new SpaceEvent.SeatDeclined(actor, space, member));
    }

    /** The undo of having declined: they wait at the door again, with their words. */
    @UseCase
    public void letWait(Actor.Member actor, SpaceId space, MemberId member) {
        request(actor, space, member, SeatAnswer.DECLINED).askAgain();
        events.publishEvent(new SpaceEvent.SeatAsked(actor, space, member));
    }

    private SeatRequest request(Actor.Member actor, SpaceId space, MemberId member, SeatAnswer answer) {
        access.seatsOf(actor).require(SeatAction.ANSWER_REQUEST, space);
        return requests.find(space, member)
                .filter(request -> request.answer() == answer)
                .orElseThrow(Refusal::notFound);
    }
}
