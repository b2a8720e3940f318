package org.preau.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.preau.member.Access;
import org.preau.shared.Actor;
import org.preau.shared.BinSource;
import org.preau.shared.Forgotten;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Removed threads: known by their title, brought back with all that was said in them; forgotten, nothing of it remains. */
@Component
class BinnedThreads implements BinSource {

    private static final int TOLD_AT_ONCE = 500;

    private final ThreadRepository found;
    private final MessageRepository messages;
    private final ReadMarkRepository marks;
    private final ThreadPlaces places;
    private final Access access;
    private final ApplicationEventPublisher events;

    BinnedThreads(
            ThreadRepository found,
            MessageRepository messages,
            ReadMarkRepository marks,
            ThreadPlaces places,
            Access access,
            ApplicationEventPublisher events) {
        this.found = found;
        this.messages = messages;
        this.marks = marks;
        this.places = places;
        this.access = access;
        this.events = events;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.THREAD;
    }

    @Override
    public boolean goesOver() {
        return false;
    }

    @Override
    @Query
    public Map<UUID, String> names(Actor.Member actor, Collection<UUID> things) {
        return found.removedAmong(access.seatsOf(actor).audiences(), ids(things)).stream()
                .collect(Collectors.toMap(thread -> thread.id().value(), Thread::title));
    }

    @Override
    public void bringBack(Actor.Member actor, UUID thing) {
        places.bringBack(actor, new ThreadId(thing));
    }

    @Override
    @UseCase
    public void forget(Collection<UUID> things) {
        var gone = found.lockRemoved(ids(things)).stream().map(Thread::id).toList();
        if (!gone.isEmpty()) {
            forgetWords(gone);
            marks.forgetIn(gone);
            found.forget(gone);
        }
    }

    /** Whoever points at what was said forgets that too. */
    private void forgetWords(List<ThreadId> threads) {
        messages.idsIn(threads).stream()
                .map(MessageId::value)
                .gather(Gatherers.windowFixed(TOLD_AT_ONCE))
                .forEach(some -> events.publishEvent(new Forgotten(some)));
        messages.forgetMentionsIn(threads.stream().map(ThreadId::value).toList());
        messages.forgetIn(threads);
    }

    /** A single one may hold ten thousand messages. */
    @Override
    public int atOnce() {
        return 1;
    }

    private static List<ThreadId> ids(Collection<UUID> things) {
        return things.stream().map(ThreadId::new).toList();
    }
}
