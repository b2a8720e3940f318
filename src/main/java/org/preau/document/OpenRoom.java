package org.preau.document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.preau.document.crdt.Node;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.database.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A room with its thread, from the first who comes to a while after the last who leaves. Its text is read from the log as it opens. */
final class OpenRoom implements OpenTexts.Text {

    /** How long a room stays open when nobody is in it. */
    static final Duration EMPTY = Duration.ofSeconds(60);

    /** Bytes of frames that wait for the room, because its text is still being read or a long one was brought. */
    private static final long MOST_UNHEARD = 4L * 1024 * 1024;

    /** Of all rooms together, beyond what one always has. */
    private static final long MOST_UNHEARD_OF_ALL = 12L * 1024 * 1024;

    private static final long COMMON = 256L * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(OpenRoom.class);

    private final DocumentId id;
    private final Archive archive;
    private final Commons commons;
    private final Host host;
    private final Optional<MemberId> opener;
    private final Mailbox mailbox;
    private final Keeper keeper;
    private final Pace pace = new Pace();
    private final AtomicLong unheard = new AtomicLong();
    private final Set<Line> present = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Room room;

    /** What its text may weigh, until it is read. */
    private volatile long expected;

    private volatile Instant lastSeen;

    /** Those who keep the rooms. */
    interface Host {

        /** A room cannot go on: whoever comes next opens another one. */
        void forget(OpenRoom broken);

        /** Closes the rooms in which nobody is, since others need their place. */
        void closeUnused();

        /** Bytes of frames that wait in all rooms. */
        long unheard();
    }

    OpenRoom(DocumentId id, Actor opener, Archive archive, Commons commons, Host host, Instant now) {
        this.id = id;
        this.opener = opener.member();
        this.archive = archive;
        this.commons = commons;
        this.host = host;
        this.lastSeen = now;
        this.mailbox = new Mailbox("document-room", this::fail);
        this.keeper = new Keeper(id, archive.chronicle(), this::tellHeld, this::fail);
        mailbox.put(this::open);
    }

    private void open() {
        expected = archive.weight(id);
        if (!commons.texts().admit(this, opener, host::closeUnused)) {
            throw new Crowded();
        }
        var past = archive.past(id);
        pace.keptAt(past.kept());
        keeper.start(past.head());
        room = new Room(past, keeper, new Around());
    }

    private void fail(Throwable failure) {
        if (failure instanceof Crowded) {
            end(Ending.CROWDED);
        } else {
            tell(failure);
            end(Ending.ROOM_CLOSED);
        }
    }

    private void tell(Throwable failure) {
        Outage.of(failure)
                .ifPresentOrElse(
                        outage -> LOG.warn("The room of document {} is closed: the database is {}", id, outage),
                        () -> LOG.error("The room of document {} is closed", id, failure));
    }

    private void end(Ending why) {
        host.forget(this);
        keeper.stop();
        mailbox.end();
        present.forEach(line -> line.close(why));
        room = null;
        commons.texts().leave(this);
    }

    /** There is no place for one more text. */
    private static final class Crowded extends RuntimeException {}

    /** The house, as this room asks it. */
    private final class Around implements House {

        @Override
        public boolean letsGrow() {
            var grows = commons.texts().letGrow(OpenRoom.this);
            if (!grows) {
                host.closeUnused();
            }
            return grows;
        }

        @Override
        public boolean letsWrite(Actor.Member writer, int bytes) {
            return commons.ink().writes(writer.id(), bytes, System.nanoTime());
        }

        @Override
        public void restored(Actor writer, int bytes) {
            writer.member().ifPresent(member -> commons.ink().uses(member, bytes, System.nanoTime()));
        }

        @Override
        public void keep(long seq, byte[] state) {
            archive.keep(id, seq, state);
        }

        @Override
        public <T> T inTurn(long bytes, Supplier<T> work) {
            return commons.turn().with(bytes, work);
        }
    }

    @Override
    public long weight() {
        var read = room;
        return read == null ? expected : read.weight();
    }

    @Override
    public boolean isReadBy(MemberId person) {
        return present.stream().anyMatch(line -> line.actor().id().equals(person));
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
        if (!line.affords(frame.length, System.nanoTime()) || isFarBehind()) {
            line.close(Ending.TOO_MUCH);
            return;
        }
        unheard.addAndGet(frame.length);
        inside(room -> {
            unheard.addAndGet(-frame.length);
            room.hear(line, frame);
        });
    }

    private boolean isFarBehind() {
        return unheard() > MOST_UNHEARD || unheard() > COMMON && host.unheard() > MOST_UNHEARD_OF_ALL;
    }

    /** Bytes of frames that wait. */
    long unheard() {
        return unheard.get();
    }

    /** They are present until that waits to be heard: what they say after it is worth nothing. */
    void leave(Line line, Instant now) {
        lastSeen = now;
        inside(room -> room.leave(line));
        present.remove(line);
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
        return isUnused() && lastSeen.plus(EMPTY).isBefore(now);
    }

    /**
     * Whether nobody is in it, for however long, and nothing of what was said or asked there is still to be heard or written: another
     * room of this document would not know of it. Asked in the order in which an edit goes.
     */
    boolean isUnused() {
        return present.isEmpty() && mailbox.isDone() && keeper.waiting() == 0;
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
                commons.texts().leave(this);
                closed.complete(null);
            });
        });
        mailbox.end();
        return closed;
    }
}
