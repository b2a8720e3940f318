package org.preau.discussion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.preau.member.Access;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.SpaceId;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Threads: listed, opened, renamed. What is said in them is in {@link Messages}, where they are kept in {@link ThreadPlaces}. */
@Service
public class Threads {

    private final ThreadRepository threads;
    private final ChannelRepository channels;
    private final ThreadLines lines;
    private final Messages messages;
    private final Doors doors;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Threads(
            ThreadRepository threads,
            ChannelRepository channels,
            ThreadLines lines,
            Messages messages,
            Doors doors,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.threads = threads;
        this.channels = channels;
        this.lines = lines;
        this.messages = messages;
        this.doors = doors;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The channels of a space, in their order. */
    @Query
    public List<ChannelLine> channels(Actor actor, SpaceId space) {
        var seats = access.seatsOf(actor);
        seats.require(DiscussionAction.READ_THREADS, space);
        return channels.among(seats.audiencesIn(space)).stream()
                .map(Channel::line)
                .toList();
    }

    /** The threads of a space's channels, the last spoken first. */
    @Query
    public ThreadPage list(Actor actor, SpaceId space, ThreadPage.Start start) {
        var seats = access.seatsOf(actor);
        seats.require(DiscussionAction.READ_THREADS, space);
        var found = threads.recent(seats.audiencesIn(space), start.before(), start.beforeId(), ThreadPage.LIMIT);
        return lines.page(actor, found);
    }

    @Query
    public ThreadHead show(Actor actor, ThreadId id) {
        var thread = doors.thread(actor, id, DiscussionAction.READ_THREADS);
        var seats = access.seatsOf(actor);
        return lines.head(
                thread,
                doors.things(actor, List.of(thread)).values().stream()
                        .findFirst()
                        .orElse(null),
                action -> action == DiscussionAction.REMOVE_THREAD
                        ? doors.mayRemove(actor, seats, thread)
                        : seats.may(action, thread.audience()),
                actor.member().filter(thread::wasOpenedBy).isPresent());
    }

    /** Opens a thread with its first message; trying again with the same client-made id opens one. */
    @UseCase
    public ThreadId open(Actor.Member actor, ChannelId id, Opening opening) {
        var seats = access.seatsOf(actor);
        var channel = channels.findAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        seats.require(channel.kind().toOpen(), channel.audience());
        return lines.openedBefore(actor.id(), opening.clientId())
                .orElseGet(() -> begin(
                        actor,
                        Thread.in(channel, seats.spaceOf(channel.audience()), opening.title(), clock.instant()),
                        opening));
    }

    private ThreadId begin(Actor.Member actor, Thread thread, Opening opening) {
        threads.save(thread.openedBy(actor.id()));
        events.publishEvent(new DiscussionEvent.ThreadOpened(actor, thread.spot()));
        messages.say(actor, thread, messages.said(actor, thread, opening.clientId(), opening.text()));
        return thread.id();
    }

    /** The thread about a thing that the actor sees, if anybody spoke of it yet. */
    @Query
    public Optional<ThreadId> about(Actor actor, Subject subject) {
        return threads.findAbout(
                        access.seatsOf(actor).audiences(), subject.ref().id())
                .map(Thread::id);
    }

    /**
     * Speaks about a thing; the first words begin its thread. The feature that owns the thing has opened its own door already,
     * and says by the subject's audience who reads.
     */
    @UseCase
    public MessageId comment(Actor.Member actor, Subject subject, ClientId clientId, Markdown said) {
        var seats = access.seatsOf(actor);
        seats.require(DiscussionAction.POST, subject.audience());
        var thread = threads.lockAbout(seats.audiences(), List.of(subject.ref().id())).stream()
                .findFirst()
                .orElseGet(() ->
                        threads.save(Thread.about(subject, clock.instant()).openedBy(actor.id())));
        return messages.post(actor, thread.id(), clientId, said);
    }

    /** One's own thread, or any as a lead; what is said about a thing bears the name of the thing. */
    @UseCase
    public void rename(Actor.Member actor, ThreadId id, Renaming wanted) {
        var own = doors.lockedThread(actor, id, DiscussionAction.OPEN_THREAD);
        var thread = own.wasOpenedBy(actor.id()) ? own : doors.lockedThread(actor, id, DiscussionAction.RENAME_THREAD);
        if (thread.channel().isEmpty()) {
            throw Refusal.notAllowed();
        }
        thread.rename(wanted.over(thread.title()));
        events.publishEvent(new DiscussionEvent.ThreadRenamed(actor, thread.spot()));
    }
}
