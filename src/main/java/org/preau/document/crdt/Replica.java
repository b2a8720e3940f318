package org.preau.document.crdt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * A document as its edits make it, whatever the order in which they come, and however often. Not for several threads at once.
 * It reads what editors write with yjs 13.6; see <a href="https://github.com/yjs/yjs/blob/main/INTERNALS.md">its internals</a>.
 */
public final class Replica {

    /** Bytes that an element weighs in memory beside its text, about. */
    public static final int ELEMENT = Costs.ELEMENT;

    /** What one edit may cost; a day of two writers who do not see each other costs a tenth. */
    private static final long MOST_STEPS = 200_000;

    /** After so many elements, or deletions, others of this machine have their turn. */
    private static final int TURN = 1_000;

    private final Store store = new Store();
    private final Weaving weaving = new Weaving(store);

    /** Structs that came before what they stand beside, by client, in their order. */
    private final Map<Long, Deque<Struct>> waiting = new TreeMap<>();

    private List<Range> waitingDeletions = new ArrayList<>();
    private int turn;

    /** A document from its first state or update on. */
    public static Replica of(byte[] state) {
        var replica = new Replica();
        replica.apply(Update.read(state));
        return replica;
    }

    /** Takes an edit in. What names elements that are not there yet waits for them. An update can be applied once only: read it again. */
    public void apply(Update update) {
        queue(update.structs());
        drain();
        var deletions = waitingDeletions;
        waitingDeletions = new ArrayList<>();
        deletions.forEach(this::delete);
        update.deletions().forEach(this::delete);
    }

    /**
     * The same for what somebody has just sent.
     *
     * @throws BadUpdate when it costs more than people write; this replica holds a part of it then, and is good for nothing more
     */
    public void applyWithinBounds(Update update) {
        store.costs().allow(MOST_STEPS);
        apply(update);
        store.costs().allow(Long.MAX_VALUE);
    }

    /** What it weighs beside the bytes of its texts: elements in memory, and what reading it again costs. */
    public long weight() {
        return store.costs().weight();
    }

    public Letters letters() {
        return store.letters();
    }

    private void takeTurns() {
        if (++turn % TURN == 0) {
            Thread.yield();
        }
    }

    private void queue(List<Struct> structs) {
        structs.stream().filter(struct -> !(struct instanceof Gap)).forEach(struct -> {
            var row = waiting.computeIfAbsent(struct.client, _ -> new ArrayDeque<>());
            if (row.isEmpty() || row.getLast().clock() <= struct.clock()) {
                row.add(struct);
            } else {
                insert(row, struct);
            }
        });
    }

    private static void insert(Deque<Struct> row, Struct struct) {
        var later = new ArrayDeque<Struct>();
        while (!row.isEmpty() && row.getLast().clock() > struct.clock()) {
            later.push(row.removeLast());
        }
        row.add(struct);
        row.addAll(later);
    }

    /** Goes round until no waiting struct finds its neighbours any more. */
    private void drain() {
        var moved = true;
        while (moved) {
            moved = false;
            for (var row : waiting.values()) {
                while (!row.isEmpty() && take(row.getFirst())) {
                    row.removeFirst();
                    moved = true;
                }
            }
        }
        waiting.values().removeIf(Deque::isEmpty);
    }

    /** @return whether nothing is to be waited for */
    private boolean take(Struct struct) {
        var end = store.end(struct.client);
        if (struct.end() <= end) {
            return true;
        }
        if (struct.clock() > end) {
            return false;
        }
        store.costs().element();
        takeTurns();
        var known = end - struct.clock();
        switch (struct) {
            case Item item
            when !weaving.isReady(item) -> {
                return false;
            }
            case Item item -> weaving.weave(item, known);
            default -> {
                struct.cutFront(known);
                store.of(struct.client).add(struct);
            }
        }
        return true;
    }

    private void delete(Range range) {
        takeTurns();
        var known = Math.min(range.end(), store.end(range.client()));
        if (known < range.end()) {
            var from = Math.max(known, range.clock());
            waitingDeletions.add(new Range(range.client(), from, range.end() - from));
        }
        if (range.clock() < known) {
            delete(store.of(range.client()), range.clock(), known);
        }
    }

    private void delete(Structs structs, long from, long until) {
        var index =
                structs.at(from) instanceof Item item && !item.deleted() ? structs.cutAt(from) : structs.indexOf(from);
        for (; index < structs.all().size() && structs.all().get(index).clock() < until; index++) {
            if (structs.all().get(index) instanceof Item item && !item.deleted()) {
                structs.endingAt(Math.min(until, item.end()) - 1);
                weaving.delete(item);
            }
        }
    }

    /** Whether something came before what it stands beside. */
    public boolean isWaiting() {
        return !waiting.isEmpty() || !waitingDeletions.isEmpty();
    }

    /** Whether an edit could be taken in whole, with nothing left waiting. */
    public boolean isReadyFor(Update update) {
        return new Readiness(store).of(update);
    }

    /** Whether all that an edit brings would stand where editors put such things. Asked once it is ready. */
    public boolean hasPlaceFor(Update update) {
        return new Places(store).suit(update);
    }

    /** In how many places what an edit takes away ends within an element: each makes two of it. */
    public long cuts(Update update) {
        return update.deletions().stream().mapToLong(this::cuts).sum();
    }

    private long cuts(Range range) {
        if (range.clock() >= store.end(range.client())) {
            return 0;
        }
        var structs = store.of(range.client());
        return LongStream.of(range.clock(), range.end())
                .filter(structs::isAcross)
                .count();
    }

    /** Whether an edit says nothing that is not known. */
    public boolean holds(Update update) {
        return update.structs().stream().allMatch(struct -> struct.end() <= store.end(struct.client))
                && update.deletions().stream().allMatch(this::isDeleted);
    }

    private boolean isDeleted(Range range) {
        var structs = store.of(range.client());
        return range.end() <= structs.end()
                && structs
                        .all()
                        .subList(structs.indexOf(range.clock()), structs.all().size())
                        .stream()
                        .takeWhile(struct -> struct.clock() < range.end())
                        .noneMatch(struct -> struct instanceof Item item && !item.deleted());
    }

    /** Up to which of its elements each client is known: what another side sends to be told the rest. */
    public byte[] stateVector() {
        return StateVector.of(store).encode();
    }

    /** The whole state, packed: the way to forget how it came about. */
    public byte[] encode() {
        return new StateEncoder(store).encode(StateVector.NOTHING);
    }

    /** What a side with this state vector lacks. */
    public byte[] since(byte[] stateVector) {
        return new StateEncoder(store).encode(StateVector.read(stateVector));
    }

    /** Whether a side with this state vector lacks everything. */
    public static boolean knowsNothing(byte[] stateVector) {
        return StateVector.read(stateVector).clocks().isEmpty();
    }

    Store store() {
        return store;
    }
}
