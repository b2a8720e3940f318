package org.preau.discussion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preau.member.Access;
import org.preau.member.Seats;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refs;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * The one private door of this module: find among what the actor may see, then require the action.
 * A thread about a thing is seen by those who see the thing, so its owner is asked first.
 */
@Component
class Doors {

    private final Access access;
    private final ThreadRepository threads;
    private final MessageRepository messages;
    private final Refs refs;

    Doors(Access access, ThreadRepository threads, MessageRepository messages, Refs refs) {
        this.access = access;
        this.threads = threads;
        this.messages = messages;
        this.refs = refs;
    }

    Thread thread(Actor actor, ThreadId id, DiscussionAction action) {
        var seats = access.seatsOf(actor);
        return admit(actor, seats, threads.findAmong(seats.audiences(), id), action);
    }

    /** The same, and nobody else writes in the thread until the transaction ends. */
    Thread lockedThread(Actor actor, ThreadId id, DiscussionAction action) {
        var seats = access.seatsOf(actor);
        return admit(actor, seats, threads.lockAmong(seats.audiences(), id), action);
    }

    Spoken message(Actor actor, MessageId id, DiscussionAction action) {
        var seats = access.seatsOf(actor);
        var message = messages.findAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        return new Spoken(admit(actor, seats, threads.findAmong(seats.audiences(), message.thread()), action), message);
    }

    private Thread admit(Actor actor, Seats seats, Optional<Thread> found, DiscussionAction action) {
        var thread = found.filter(candidate -> seesSubject(actor, candidate)).orElseThrow(Refusal::notFound);
        seats.require(action, thread.audience());
        return thread;
    }

    /** Whether the actor may put it into the bin, and take it out. */
    boolean mayRemove(Actor actor, Seats seats, Thread thread) {
        return thread.isOfPeople()
                && (seats.may(DiscussionAction.REMOVE_THREAD, thread.audience())
                        || (seats.may(DiscussionAction.OPEN_THREAD, thread.audience())
                                && isTheirsAlone(actor, thread)));
    }

    /** Whether the actor opened it, and nobody else has spoken in it. */
    boolean isTheirsAlone(Actor actor, Thread thread) {
        return actor.member()
                .filter(thread::wasOpenedBy)
                .filter(opener -> !messages.othersSpoke(thread.id(), opener))
                .isPresent();
    }

    /** The things that some threads are about, as far as the actor sees them. */
    Map<Ref, RefSource.Preview> things(Actor actor, List<Thread> threads) {
        return refs.previews(
                actor,
                threads.stream().flatMap(thread -> thread.subject().stream()).toList());
    }

    private boolean seesSubject(Actor actor, Thread thread) {
        return thread.subject().isEmpty() || !things(actor, List.of(thread)).isEmpty();
    }

    /** A message and the thread it was said in. */
    record Spoken(Thread thread, Message message) {

        DiscussionEvent.Spot spot() {
            return thread.spot();
        }
    }
}
