package org.preau.document.crdt;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Writes the state of a document as one update: neighbours written in a row become one item, what was deleted keeps its length only, and
 * what stood within it is gone.
 */
final class StateEncoder {

    private final Store store;

    StateEncoder(Store store) {
        this.store = store;
    }

    byte[] encode(StateVector known) {
        var wire = new WireWriter();
        var clients = store.clients().keySet().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        var lacking = clients.stream()
                .filter(client -> store.end(client) > known.of(client))
                .toList();
        wire.number(lacking.size());
        lacking.forEach(client -> writeStructs(wire, client, known.of(client)));
        var deleted = clients.stream()
                .map(client -> deletionsOf(store.of(client)))
                .filter(ranges -> !ranges.isEmpty())
                .toList();
        wire.number(deleted.size());
        deleted.forEach(ranges -> writeDeletions(wire, ranges));
        return wire.done();
    }

    private void writeStructs(WireWriter wire, long client, long from) {
        var structs = store.of(client);
        var body = new WireWriter();
        var count = 0;
        for (var index = structs.indexOf(from); index < structs.all().size(); count++) {
            var row = rowAt(structs.all(), index);
            write(body, row, Math.max(0, from - row.getFirst().clock()));
            index += row.size();
        }
        wire.number(count).number(client).number(from).all(body);
    }

    /** The structs from one on that can be written as one. */
    private static List<Struct> rowAt(List<Struct> all, int from) {
        var until = from + 1;
        while (until < all.size() && continues(all.get(until - 1), all.get(until))) {
            until++;
        }
        return all.subList(from, until);
    }

    private static boolean continues(Struct one, Struct next) {
        if (isGone(one) || isGone(next)) {
            return isGone(one) && isGone(next);
        }
        return one instanceof Item left
                && next instanceof Item right
                && left.right == right
                && left.deleted() == right.deleted()
                && (left.deleted()
                        || left.content().joins()
                                && left.content().kind() == right.content().kind())
                && left.key() == null
                && left.last().equals(right.origin().left())
                && Objects.equals(left.origin().right(), right.origin().right());
    }

    /** What stood in a deleted branch is not told any more. */
    private static boolean isGone(Struct struct) {
        return struct instanceof Gone || struct instanceof Item item && item.deleted() && holderDeleted(item);
    }

    private static boolean holderDeleted(Item item) {
        var holder = item.branch().holder();
        return holder != null && holder.deleted();
    }

    private static void write(WireWriter wire, List<Struct> row, long offset) {
        var length = row.stream().mapToLong(Struct::length).sum() - offset;
        if (isGone(row.getFirst())) {
            wire.octet(0).number(length);
            return;
        }
        var first = (Item) row.getFirst();
        var content = first.deleted() ? new Content.Deleted(length) : rest(row, offset);
        var origin = offset > 0 ? first.origin().after(first.first().plus(offset - 1)) : first.origin();
        origin.write(wire, content);
    }

    private static Content rest(List<Struct> row, long offset) {
        var whole = Content.joined(
                row.stream().map(struct -> ((Item) struct).content()).toList());
        return offset > 0 ? whole.from(offset) : whole;
    }

    private static List<Range> deletionsOf(Structs structs) {
        var deleted = structs.all().stream().filter(struct -> !(struct instanceof Item item) || item.deleted());
        return Range.joined(deleted.map(Range::of).toList());
    }

    private static void writeDeletions(WireWriter wire, List<Range> ranges) {
        wire.number(ranges.getFirst().client()).number(ranges.size());
        ranges.forEach(range -> wire.number(range.clock()).number(range.length()));
    }
}
