package org.preau.discussion;

import java.util.List;
import org.preau.member.Access;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Where threads are kept: under a channel, in the bin, and out of it again. */
@Service
public class ThreadPlaces {

    private final ThreadRepository threads;
    private final ChannelRepository channels;
    private final Doors doors;
    private final Access access;
    private final Bin bin;
    private final ApplicationEventPublisher events;

    ThreadPlaces(
            ThreadRepository threads,
            ChannelRepository channels,
            Doors doors,
            Access access,
            Bin bin,
            ApplicationEventPublisher events) {
        this.threads = threads;
        this.channels = channels;
        this.doors = doors;
        this.access = access;
        this.bin = bin;
        this.events = events;
    }

    /** Under another channel of its space. What Préau tells, and what is said about a thing, stays where it is. */
    @UseCase
    public void move(Actor.Member actor, ThreadId id, ChannelId to) {
        var thread = doors.lockedThread(actor, id, DiscussionAction.MOVE_THREAD);
        var channel = channels.findAmong(List.of(thread.audience()), to).orElseThrow(Refusal::notFound);
        access.seatsOf(actor).require(channel.kind().toOpen(), channel.audience());
        if (!thread.isOfPeople()) {
            throw Refusal.notAllowed();
        }
        if (thread.moveTo(channel)) {
            events.publishEvent(new DiscussionEvent.ThreadMoved(actor, thread.spot()));
        }
    }

    /** Into the bin, with all that was said in it: {@link #bringBack} undoes it. */
    @UseCase
    public void remove(Actor.Member actor, ThreadId id) {
        var thread = doors.lockedThread(actor, id, DiscussionAction.READ_THREADS);
        if (!doors.mayRemove(actor, access.seatsOf(actor), thread)) {
            throw Refusal.notAllowed();
        }
        var alone = doors.isTheirsAlone(actor, thread);
        thread.remove();
        if (alone) {
            bin.takeBackWords(actor, thread.space(), thread.ref());
        } else {
            bin.put(actor, thread.space(), thread.ref());
        }
        events.publishEvent(new DiscussionEvent.ThreadRemoved(actor, thread.spot()));
    }

    /** Out of the bin, as it was: by its opener alone, where they had taken back what nobody else had spoken in. */
    @UseCase
    public void bringBack(Actor.Member actor, ThreadId id) {
        var seats = access.seatsOf(actor);
        var thread = threads.removedAmong(seats.audiences(), List.of(id)).stream()
                .filter(removed -> doors.mayRemove(actor, seats, removed) && bin.isOpenTo(actor, removed.ref()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        thread.bringBack();
        bin.takeOut(thread.ref());
        events.publishEvent(new DiscussionEvent.ThreadRestored(actor, thread.spot()));
    }

    /** Whether it lies in the bin, where none of those who saw it sees it any more. */
    @Query
    public boolean isRemoved(Actor actor, ThreadId id) {
        return !threads.removedAmong(access.seatsOf(actor).audiences(), List.of(id))
                .isEmpty();
    }
}
