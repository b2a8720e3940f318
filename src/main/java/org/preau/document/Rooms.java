package org.preau.document;

import java.time.Clock;
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
import org.preau.document.crdt.Node;
import org.preau.member.SpaceEvent;
import org.preau.member.StandingChanged;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The open documents. A room opens with the first who comes, and closes a minute after the last who leaves. */
@Component
public class Rooms implements DisposableBean {

    private static final int PATIENCE_S = 10;
    private static final int LAST_WORDS_S = 3;

    private final Map<DocumentId, OpenRoom> open = new ConcurrentHashMap<>();
    private final Archive archive;
    private final Documents documents;
    private final Versions versions;
    private final Clock clock;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("document-doors").factory());

    Rooms(Archive archive, Documents documents, Versions versions, Clock clock) {
        this.archive = archive;
        this.documents = documents;
        this.versions = versions;
        this.clock = clock;
    }

    OpenRoom come(DocumentId id, Line line) {
        return open.compute(id, (_, room) -> {
            var entered = room == null ? room(id) : room;
            entered.come(line);
            return entered;
        });
    }

    private OpenRoom room(DocumentId id) {
        return new OpenRoom(id, archive, broken -> open.remove(id, broken), clock.instant());
    }

    void leave(OpenRoom room, Line line) {
        room.leave(line, clock.instant());
    }

    /** Makes a document show the text of a version again: an edit like others, which can itself be undone by a version. */
    public void restore(Actor actor, DocumentId id, VersionId version) {
        var blocks = versions.restorable(actor, id, version).content();
        show(actor, id, blocks);
        versions.tellRestored(actor, id, version);
    }

    private void show(Actor actor, DocumentId id, List<Node> blocks) {
        archive.keepVersion(id);
        var saved = open.computeIfAbsent(id, this::room).show(actor, blocks, clock.instant());
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
        Optional.ofNullable(open.get(removed.spot().document())).ifPresent(room -> room.closeAll(Ending.NO_RIGHT));
    }

    /** For what changed on another node. */
    @Scheduled(fixedDelay = 4_000)
    void askDoors() {
        if (!open.isEmpty() && !asking.isShutdown()) {
            asking.execute(() -> open.values().forEach(this::askDoor));
        }
    }

    private void askDoor(OpenRoom room) {
        room.present().forEach(line -> documents
                .still(line.actor(), room.id())
                .ifPresentOrElse(offered -> let(line, offered.write()), () -> line.close(Ending.NO_RIGHT)));
    }

    private static void let(Line line, boolean write) {
        if (line.letWrite(write)) {
            line.send(Frame.may(write));
        }
    }

    @Scheduled(fixedDelay = 5_000)
    void closeEmpty() {
        var now = clock.instant();
        open.keySet().forEach(id -> open.computeIfPresent(id, (_, room) -> {
            if (!room.isIdle(now)) {
                return room;
            }
            room.close();
            return null;
        }));
    }

    /** How many documents somebody has open. */
    public int openRooms() {
        return open.size();
    }

    /** What was written a moment ago is kept before the database goes. */
    @Override
    public void destroy() {
        asking.close();
        var closing = open.values().stream().map(OpenRoom::close).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(closing).orTimeout(LAST_WORDS_S, TimeUnit.SECONDS).exceptionally(_ -> null).join();
    }
}
