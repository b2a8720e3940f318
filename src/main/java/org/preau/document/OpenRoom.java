package org.preau.document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preau.document.crdt.Node;
import org.preau.shared.Actor;
import org.preau.shared.database.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A room with its thread, from the first who comes to a while after the last who leaves. Its text is read from the log as it opens. */
final class OpenRoom {

    /** How long a room stays open when nobody is in it. */
    static final Duration EMPTY = Duration.ofSeconds(60);

    /** Bytes of frames that wait for the room, because its text is still being read or a long one was brought. */
    private static final long MOST_UNHEARD = 16L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(OpenRoom.class);

    private final DocumentId id;
    private final Archive archive;
    private final Consumer<OpenRoom> broken;
    private final Mailbox mailbox;
    private final Keeper keeper;
    private final Pace pace = new Pace();
    private final AtomicLong unheard = new AtomicLong();
    private final Set<Line> present = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Room room;
    private volatile Instant lastSeen;

    /** @param broken told when the room cannot go on: whoever comes next opens another one */
    OpenRoom(DocumentId id, Archive archive, Consumer<OpenRoom> broken, Instant now) {
        this.id = id;
        this.archive = archive;
        this.broken = broken;
        this.lastSeen = now;
        this.mailbox = new Mailbox("document-room", this::fail);
        this.keeper = new Keeper(id, archive.chronicle(), this::tellHeld, this::fail);
        mailbox.put(this::open);
    }

    private void open() {
        var past = archive.chronicle().past(id);
        pace.keptAt(past.kept());
        keeper.start(past.head());
        room = new Room(past, keeper, (seq, state) -> archive.keep(id, seq, state));
    }

    private void fail(Throwable failure) {
        Outage.of(failure)
                .ifPresentOrElse(
                        outage -> LOG.warn("The room of document {} is closed: the database is {}", id, outage),
                        () -> LOG.error("The room of document {} is closed", id, failure));
        broken.accept(this);
        keeper.stop();
        mailbox.end();
        present.forEach(line -> line.close(Ending.ROOM_CLOSED));
        room = null;
    }

    private void tellHeld() {
        present.forEach(line -> line.send(Frame.held()));
    }

    DocumentId id() {
        return id;
    }

    private void inside(Consumer<Room> act) {
        mailbox.put(() -> act.accept(Objects.requireNonNull(room)));
    }

    void come(Line line) {
        present.add(line);
    }

    /** Asks what the editor may send before the frame waits: the room may be slow to open, or to hear. */
    void hear(Line line, byte[] frame) {
        if (!line.affords(frame.length, System.nanoTime()) || unheard.get() > MOST_UNHEARD) {
            line.close(Ending.TOO_MUCH);
            return;
        }
        unheard.addAndGet(frame.length);
        inside(room -> {
            unheard.addAndGet(-frame.length);
            room.hear(line, frame);
        });
    }

    void leave(Line line, Instant now) {
        present.remove(line);
        lastSeen = now;
        inside(room -> room.leave(line));
    }

    void catchUp(Line line) {
        inside(room -> room.catchUp(line));
    }

    /** @param saved completed once that is in the log */
    void show(Actor author, List<Node> blocks, CompletableFuture<Void> saved, Instant now) {
        lastSeen = now;
        inside(room -> room.show(author, blocks, saved));
    }

    long linesOf(Actor.Member actor) {
        return present.stream().filter(line -> line.actor().equals(actor)).count();
    }

    Set<Line> present() {
        return present;
    }

    void closeAll(Ending ending) {
        present.forEach(line -> line.close(ending));
    }

    boolean isIdle(Instant now) {
        return present.isEmpty() && keeper.waiting() == 0 && lastSeen.plus(EMPTY).isBefore(now);
    }

    /** When writing has gone on for a while; whoever only leaves the document open neither asks for it nor prevents it. */
    void keepVersionWhenDue(Instant now) {
        if (pace.isDue(keeper.head(), now)) {
            keeper.afterwards(_ -> archive.keepVersionAfterAWhile(id).ifPresent(pace::keptAt));
        }
    }

    /**
     * Nobody can come any more: the state is packed, a version kept, the thread ends.
     *
     * @return when all that was written is kept
     */
    CompletableFuture<Void> close() {
        var closed = new CompletableFuture<Void>();
        inside(room -> {
            if (room.isChanged()) {
                room.pack();
            }
            keeper.afterwards(_ -> {
                archive.keepLastVersion(id);
                keeper.stop();
                closed.complete(null);
            });
        });
        mailbox.end();
        return closed;
    }
}
