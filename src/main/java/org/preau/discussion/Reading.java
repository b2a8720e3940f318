package org.preau.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.preau.member.Access;
import org.preau.member.BecameOne;
import org.preau.shared.Actor;
import org.preau.shared.News;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.SpaceId;
import org.preau.shared.UseCase;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** How far one reads, and what is left: by one pointer a person and thread, told to nobody else. */
@Service
public class Reading implements News {

    private static final Limit MOST = Limit.of(200);

    private final ThreadRepository threads;
    private final MessageRepository messages;
    private final ReadMarkRepository marks;
    private final ThreadLines lines;
    private final Doors doors;
    private final Access access;

    Reading(
            ThreadRepository threads,
            MessageRepository messages,
            ReadMarkRepository marks,
            ThreadLines lines,
            Doors doors,
            Access access) {
        this.threads = threads;
        this.messages = messages;
        this.marks = marks;
        this.lines = lines;
        this.doors = doors;
        this.access = access;
    }

    /** The actor has read up to this place; a place beyond the last message counts as the last. */
    @UseCase
    public void read(Actor.Member actor, ThreadId id, int seq) {
        var thread = doors.thread(actor, id, DiscussionAction.READ_THREADS);
        marks.advance(actor.id(), id, Math.clamp(seq, 0, thread.lastSeq()));
    }

    @EventListener
    void on(BecameOne one) {
        marks.follow(one.before(), one.now());
    }

    /** How far the actor read in a thread; when never, what was imported or precedes their seat counts as read. */
    @Query
    public int reached(Actor.Member actor, ThreadId id) {
        var thread = doors.thread(actor, id, DiscussionAction.READ_THREADS);
        return marks.of(actor.id(), List.of(id)).stream()
                .mapToInt(ReadMark::seq)
                .findFirst()
                .orElseGet(() -> preceding(actor, thread));
    }

    private int preceding(Actor.Member actor, Thread thread) {
        return access.seatsOf(actor)
                .since(thread.space())
                .flatMap(since -> messages.saidHere(thread.id(), since, Limit.of(1)).stream()
                        .findFirst())
                .map(first -> first - 1)
                .orElse(Integer.MAX_VALUE);
    }

    @Override
    @Query
    public Set<SpaceId> spacesWithNews(Actor.Member actor) {
        return unread(actor).threads().stream().map(Thread::space).collect(Collectors.toUnmodifiableSet());
    }

    /** The threads with something new, the last spoken first, 200 at most. */
    @Query
    public ThreadPage news(Actor.Member actor) {
        var unread = unread(actor);
        return lines.page(actor, unread.threads(), unread.things());
    }

    /** Since when the actor sits in a space: what was said before is no news to them; empty for who only looks in. */
    @Query
    public Optional<Instant> since(Actor.Member actor, SpaceId space) {
        return access.seatsOf(actor).since(space);
    }

    /** Of those about things, what is said about things that the actor sees. */
    private Unread unread(Actor.Member actor) {
        var found = threads.unread(access.seatsOf(actor).audiences(), actor.id(), MOST);
        var things = doors.things(actor, found);
        return new Unread(
                found.stream()
                        .filter(thread ->
                                thread.subject().map(things::containsKey).orElse(true))
                        .toList(),
                things);
    }

    private record Unread(List<Thread> threads, Map<Ref, RefSource.Preview> things) {}
}
