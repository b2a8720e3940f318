package org.preau.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.preau.document.crdt.BadUpdate;
import org.preau.document.crdt.Node;
import org.preau.document.crdt.Replica;
import org.preau.document.crdt.Scribe;
import org.preau.document.crdt.Update;
import org.preau.document.crdt.Vocabulary;
import org.preau.document.crdt.WireReader;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;

/**
 * An open document: its text, and the editors of those who are in it. All of it is touched by one thread, one frame after the other.
 * A frame is checked whole before anything is done: its right, its author, then its bytes; what is bad closes the
 * socket that it came from, and changes nothing.
 */
final class Room {

    /** Bytes of edits and state, and of what they weigh in memory beside, beyond which nothing is added. */
    static final long LARGEST = 8L * 1024 * 1024;

    /** Of one edit: more than its bytes can name that an editor sends at once. */
    private static final int MOST_DELETIONS = 32 * 1024;

    /** Bytes that are not written yet, because the database is slow or away: what more is written waits in the browsers. */
    private static final long MOST_WAITING = 4L * 1024 * 1024;

    private static final int EDITS_BETWEEN_CHECKPOINTS = 500;
    private static final Vocabulary WORDS = new Vocabulary();

    private final Keeper keeper;
    private final House house;
    private final LastState packed = new LastState();
    private final Set<Line> lines = new HashSet<>();
    private final Numbers numbers;
    private final Set<MemberId> writers = new HashSet<>();
    private final Carets carets = new Carets();
    private final Lacking lacking;
    private Replica replica;
    private long size;
    private int edits;
    private volatile long weight;

    Room(Past past, Keeper keeper, House house) {
        this.keeper = keeper;
        this.house = house;
        this.lacking = new Lacking(past.epoch());
        this.replica = past.text().replica();
        this.size = past.text().size();
        this.edits = past.text().edits();
        this.numbers = new Numbers(past.clients());
        weigh();
    }

    /** A frame of an editor. */
    void hear(Line line, byte[] frame) {
        if (line.isDismissed()) {
            return;
        }
        try {
            var wire = new WireReader(frame);
            switch (wire.octet()) {
                case Frame.ENTER -> enter(line, wire.rest());
                case Frame.WRITE -> write(line, Frame.Written.read(wire));
                case Frame.CARETS -> move(line, Carets.Said.read(wire));
                case Frame.HELLO -> line.send(Frame.here());
                default -> throw new BadUpdate("A frame of no known kind");
            }
        } catch (BadUpdate bad) {
            line.close(Ending.BAD_FRAME);
        }
    }

    private void enter(Line line, byte[] known) {
        if (lines.contains(line)) {
            throw new BadUpdate("One enters once");
        }
        if (isTold(line, house.inTurn(held(), () -> lacking.first(replica, known, line.mayWrite())))) {
            lines.add(line);
        }
    }

    /** @return whether it goes; if not, too many long texts are on their way, and this editor comes again */
    private boolean isTold(Line line, byte[] state) {
        if (!line.sendState(state)) {
            line.close(Ending.TOO_MUCH);
            return false;
        }
        line.send(Frame.carets(carets.all()));
        return true;
    }

    private void write(Line line, Frame.Written written) {
        if (!line.mayWrite() || !lines.contains(line)) {
            line.close(Ending.NO_RIGHT);
            return;
        }
        var update = Update.read(written.update());
        var fresh = numbers.fresh(line.actor(), update);
        if (!update.keepsTo(WORDS) || update.deletions().size() > MOST_DELETIONS) {
            throw new BadUpdate("More than a document holds");
        }
        if (keeper.waiting() > MOST_WAITING) {
            line.close(Ending.TOO_MUCH);
        } else if (!hasRoomFor(update, written.update().length)) {
            line.close(Ending.FULL);
        } else if (!replica.isReadyFor(update)) {
            line.send(Frame.again(written.number()));
        } else if (!replica.hasPlaceFor(update)) {
            throw new BadUpdate("Where no editor puts it");
        } else if (replica.holds(update)) {
            keeper.afterwards(_ -> line.send(Frame.saved(written.number())));
        } else if (!update.structs().isEmpty() && !house.letsGrow()) {
            line.close(Ending.CROWDED);
        } else if (!house.letsWrite(line.actor(), written.update().length)) {
            line.close(Ending.SPENT);
        } else {
            var change = new Change(line.actor(), update, written.update(), fresh);
            takeFrom(line, change, () -> line.send(Frame.saved(written.number())));
        }
    }

    /** What was written and taken away again counts no more once the state is packed. */
    private boolean hasRoomFor(Update update, int bytes) {
        var addition = Addition.to(replica, update, bytes);
        if (!addition.fits(held()) && isChanged()) {
            pack();
        }
        return addition.fits(held());
    }

    private long held() {
        return size + replica.weight();
    }

    private void weigh() {
        weight = held();
    }

    /** What its text weighs in memory, for whoever asks. */
    long weight() {
        return weight;
    }

    /**
     * Nobody hears of an edit that costs too much, or over which the server stumbles, and the text that holds a part of it goes: the room
     * is opened again from its log. Its author is told, who does not say it for ever.
     */
    private void takeFrom(Line author, Change change, Runnable saved) {
        var before = replica.stateVector();
        try {
            take(change, saved);
        } catch (RuntimeException failure) {
            author.close(Ending.BAD_FRAME);
            throw new IllegalStateException("An edit that no editor makes", failure);
        }
        var frame = Frame.edit(change.bytes());
        lines.stream().filter(line -> line != author).forEach(line -> tellOne(line, frame, before));
    }

    private void take(Change change, Runnable saved) {
        lacking.forget();
        var before = replica.letters();
        replica.applyWithinBounds(change.update());
        var large = LargeChange.liesBetween(before, replica.letters());
        numbers.give(change.author(), change.fresh());
        size += change.bytes().length;
        keeper.keep(change.edit(change.author().member().filter(writers::add).isPresent(), large), saved);
        if (++edits >= EDITS_BETWEEN_CHECKPOINTS) {
            pack();
        }
        weigh();
    }

    /** @param before what stood before the edit: what an editor knows who is too slow to hear of it */
    private void tellOne(Line line, byte[] frame, byte[] before) {
        if (line.isBehind() && line.isIdle()) {
            catchUp(line);
        } else if (!line.send(frame) && !line.isBehind()) {
            line.fallBehind(before);
        }
    }

    private void move(Line line, Carets.Said said) {
        if (!line.mayWrite() || !lines.contains(line)) {
            return;
        }
        var shown =
                lines.stream().anyMatch(other -> other != line && other.caret().equals(Optional.of(said.client())));
        if (shown || !numbers.isOf(line.actor(), said.client())) {
            throw new BadUpdate("Somebody else's caret");
        }
        numbers.reserve(line.actor(), said.client());
        line.caret().filter(before -> before != said.client()).ifPresent(before -> withdraw(line, before));
        line.standAs(said.client());
        tellCarets(line, carets.move(said, line.person()));
    }

    private void tellCarets(Line author, byte[] moved) {
        lines.stream().filter(line -> line != author).forEach(line -> line.send(Frame.carets(moved)));
    }

    void leave(Line line) {
        lines.remove(line);
        line.caret().ifPresent(client -> withdraw(line, client));
    }

    /** Nobody stands there any more. */
    private void withdraw(Line line, long client) {
        tellCarets(line, carets.remove(client));
    }

    /** An editor that was behind hears again: it is told at once what it missed, as a rule little, for which nobody else waits. */
    void catchUp(Line line) {
        line.catchUp().ifPresent(known -> isTold(line, lacking.missed(replica, known, line.mayWrite())));
    }

    /** Makes the document show these blocks, as an edit of that person. */
    void show(Actor author, List<Node> blocks, CompletableFuture<Void> saved) {
        var client = numbers.unused();
        var bytes = new Scribe(replica, client).show(blocks);
        var update = Update.read(bytes);
        if (update.isEmpty()) {
            saved.complete(null);
            return;
        }
        var before = replica.stateVector();
        house.restored(author, bytes.length);
        take(new Change(author, update, bytes, Set.of(client)), () -> saved.complete(null));
        lines.forEach(line -> tellOne(line, Frame.edit(bytes), before));
    }

    /** Forgets how the text came about, and keeps it whole after all that is written so far, unless it is packed again before that is written. */
    void pack() {
        var state = house.inTurn(held(), this::encodedAnew);
        weigh();
        var number = packed.put(state);
        keeper.afterwards(seq -> packed.take(number).ifPresent(last -> house.keep(seq, last)));
    }

    private byte[] encodedAnew() {
        var state = replica.encode();
        replica = new Replica();
        replica.apply(Update.read(state));
        size = state.length;
        edits = 0;
        return state;
    }

    /** Whether something came since the last checkpoint. */
    boolean isChanged() {
        return edits > 0;
    }

    Set<Line> lines() {
        return Set.copyOf(lines);
    }
}
