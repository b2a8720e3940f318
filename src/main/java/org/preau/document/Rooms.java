package org.preau.document;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.preau.document.crdt.Node;
import org.preau.member.SpaceEvent;
import org.preau.member.StandingChanged;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.database.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The open documents. A room opens with the first who comes, and closes a minute after the last who leaves. */
@Component
public class Rooms implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);
    private static final int PATIENCE_S = 10;
    private static final int LAST_WORDS_S = 3;
    private static final int MOST_SCREENS = 16;

    private final Map<DocumentId, OpenRoom> open = new ConcurrentHashMap<>();
    private final Archive archive;
    private final Documents documents;
    private final Versions versions;
    private final Commons commons;
    private final Clock clock;
    private final OpenRoom.Host host = new OpenRoom.Host() {

        @Override
        public void forget(OpenRoom broken) {
            open.remove(broken.id(), broken);
        }

        @Override
        public void closeUnused() {
            closeWhere(OpenRoom::isUnused);
        }

        @Override
        public long unheard() {
            return open.values().stream().mapToLong(OpenRoom::unheard).sum();
        }
    };
    private final AtomicBoolean toAsk = new AtomicBoolean();
    private final ExecutorService asking = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("document-doors").factory());

    Rooms(Archive archive, Documents documents, Versions versions, Commons commons, Clock clock) {
        this.archive = archive;
        this.documents = documents;
        this.versions = versions;
        this.commons = commons;
        this.clock = clock;
    }

    /** @return empty for somebody with more screens than anybody has: each may cost as much memory as the document */
    Optional<OpenRoom> come(DocumentId id, Line line) {
        var screens = open.values().stream()
                .mapToLong(room -> room.linesOf(line.actor()))
                .sum();
        return screens < MOST_SCREENS
                ? Optional.of(inside(id, line.actor(), room -> room.come(line)))
                : Optional.empty();
    }

    /** No room closes between being found and being entered. */
    private OpenRoom inside(DocumentId id, Actor who, Consumer<OpenRoom> act) {
        return open.compute(id, (_, room) -> {
            var entered = room == null ? new OpenRoom(id, who, archive, commons, host, clock.instant()) : room;
            act.accept(entered);
            return entered;
        });
    }

    void leave(OpenRoom room, Line line) {
        room.leave(line, clock.instant());
    }

    /** Makes a document show the text of a version again: an edit like others, which can itself be undone by a version. */
    public void restore(Actor actor, DocumentId id, VersionId version) {
        requireInk(actor);
        var blocks = versions.restorable(actor, id, version).content();
        show(actor, id, blocks);
        versions.tellRestored(actor, id, version);
    }

    private void requireInk(Actor actor) {
        if (actor.member()
                .filter(member -> commons.ink().isSpent(member, System.nanoTime()))
                .isPresent()) {
            throw new Refusal(DocumentReason.SPENT);
        }
    }

    private void show(Actor actor, DocumentId id, List<Node> blocks) {
        archive.keepVersion(id);
        var saved = new CompletableFuture<Void>();
        inside(id, actor, room -> room.show(actor, blocks, saved, clock.instant()));
        try {
            saved.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(DocumentReason.ROOM_CLOSED);
        } catch (ExecutionException | TimeoutException failure) {
            throw new Refusal(DocumentReason.ROOM_CLOSED);
        }
    }

    @TransactionalEventListener
    void on(SpaceEvent changed) {
        askDoors();
    }

    @TransactionalEventListener
    void on(StandingChanged changed) {
        askDoors();
    }

    @TransactionalEventListener
    void on(DocumentEvent.DocumentRemoved removed) {
        Optional.ofNullable(open.get(removed.spot().document())).ifPresent(room -> room.closeAll(Ending.REMOVED));
    }

    /** Soon, and once for all that changes until then: a place that a group is given changes hundreds of seats. By itself for what changed on another node. */
    @Scheduled(fixedDelay = 4_000)
    void askDoors() {
        if (!open.isEmpty() && !asking.isShutdown() && toAsk.compareAndSet(false, true)) {
            asking.execute(this::askAllDoors);
        }
    }

    private void askAllDoors() {
        toAsk.set(false);
        open.values().forEach(this::askDoor);
    }

    /** A door that cannot be asked keeps no other from it. A database that is away is asked again in a moment. */
    private void askDoor(OpenRoom room) {
        try {
            askEachAt(room);
        } catch (RuntimeException failure) {
            if (Outage.of(failure).isEmpty()) {
                LOG.error("The door of the open document {} could not be asked", room.id(), failure);
            }
        }
    }

    /** Once for each person, at however many screens they are. */
    private void askEachAt(OpenRoom room) {
        room.present().stream()
                .collect(Collectors.groupingBy(Line::actor))
                .forEach((actor, lines) -> documents
                        .still(actor, room.id())
                        .ifPresentOrElse(
                                head -> lines.forEach(
                                        line -> let(line, head.offered().write())),
                                () -> closeAll(
                                        lines, documents.isRemoved(room.id()) ? Ending.REMOVED : Ending.NO_RIGHT)));
    }

    private static void closeAll(List<Line> lines, Ending why) {
        lines.forEach(line -> {
            line.letWrite(why == Ending.REMOVED && line.mayWrite());
            line.close(why);
        });
    }

    private static void let(Line line, boolean write) {
        if (line.letWrite(write)) {
            line.send(Frame.may(write));
        }
    }

    @Scheduled(fixedDelay = 5_000)
    void closeEmpty() {
        var now = clock.instant();
        closeWhere(room -> room.isIdle(now));
        commons.ink().tidy(System.nanoTime());
    }

    /** Nobody comes into a room while it is looked at. */
    private void closeWhere(Predicate<OpenRoom> over) {
        open.keySet()
                .forEach(id -> open.computeIfPresent(id, (_, room) -> {
                    if (!over.test(room)) {
                        return room;
                    }
                    room.close();
                    return null;
                }));
    }

    @Scheduled(fixedDelay = 5_000)
    void keepVersions() {
        keepVersions(clock.instant());
    }

    void keepVersions(Instant now) {
        open.values().forEach(room -> room.keepVersionWhenDue(now));
    }

    /** What was written a moment ago is kept before the database goes. */
    @Override
    public void destroy() {
        asking.shutdownNow();
        var closing = open.values().stream().map(OpenRoom::close).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(closing)
                .orTimeout(LAST_WORDS_S, TimeUnit.SECONDS)
                .exceptionally(_ -> null)
                .join();
    }
}
