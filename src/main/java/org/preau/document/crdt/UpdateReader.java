package org.preau.document.crdt;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one update: structs by client, then deletions by client (yjs, {@code utils/encoding.js} and {@code structs/Item.js}). */
final class UpdateReader {

    private static final int KIND = 0x1f;
    private static final int HAS_LEFT = 0x80;
    private static final int HAS_RIGHT = 0x40;
    private static final int HAS_KEY = 0x20;
    private static final int GONE = 0;
    private static final int GAP = 10;

    private final WireReader wire;

    UpdateReader(WireReader wire) {
        this.wire = wire;
    }

    Update read() {
        var structs = new ArrayList<Struct>();
        for (var clients = wire.count(); clients > 0; clients--) {
            readClient(structs);
        }
        var deletions = readDeletions();
        if (!wire.atEnd()) {
            throw new BadUpdate("Something follows its end");
        }
        return new Update(List.copyOf(structs), deletions);
    }

    private void readClient(List<Struct> structs) {
        var count = wire.count();
        var client = wire.number();
        var clock = wire.number();
        for (; count > 0; count--) {
            var struct = readStruct(new Stamp(client, clock));
            clock = struct.end();
            structs.add(struct);
        }
    }

    private Struct readStruct(Stamp first) {
        var info = wire.octet();
        return switch (info & KIND) {
            case GONE -> new Gone(first, wire.number());
            case GAP -> new Gap(first, wire.number());
            default -> {
                var origin = readOrigin(info, first);
                yield hold(new Item(first, origin, readContent(info & KIND)));
            }
        };
    }

    private static Item hold(Item item) {
        item.holds().ifPresent(branch -> branch.heldBy(item));
        return item;
    }

    private Item.Origin readOrigin(int info, Stamp own) {
        var left = (info & HAS_LEFT) == 0 ? null : readStamp(own);
        var right = (info & HAS_RIGHT) == 0 ? null : readStamp(own);
        if (left != null || right != null) {
            return Item.Origin.between(left, right);
        }
        var inRoot = wire.number() == 1;
        var root = inRoot ? wire.text() : null;
        var parent = inRoot ? null : readStamp(own);
        return new Item.Origin(null, null, root, parent, readKey(info));
    }

    private @Nullable String readKey(int info) {
        return (info & HAS_KEY) == 0 ? null : wire.text();
    }

    /** A name of one's own elements can only be of earlier ones. */
    private Stamp readStamp(Stamp own) {
        var stamp = new Stamp(wire.number(), wire.number());
        if (stamp.client() == own.client() && stamp.clock() >= own.clock()) {
            throw new BadUpdate("An element names a later one");
        }
        return stamp;
    }

    private Content readContent(int kind) {
        return switch (kind) {
            case 1 -> new Content.Deleted(wire.number());
            case 2 -> new Content.Json(wire.texts());
            case 3 -> new Content.Binary(wire.block());
            case 4 -> new Content.Text(wire.text());
            case 5 -> new Content.Embed(wire.text());
            case 6 -> new Content.Format(wire.text(), wire.text());
            case 7 -> new Content.Nested(Branch.read(wire));
            case 8 -> new Content.Values(wire.values());
            case 9 -> new Content.Subdocument(wire.text(), wire.value());
            default -> throw new BadUpdate("A content of no known kind");
        };
    }

    private List<Range> readDeletions() {
        var deletions = new ArrayList<Range>();
        for (var clients = wire.count(); clients > 0; clients--) {
            var client = wire.number();
            for (var ranges = wire.count(); ranges > 0; ranges--) {
                var range = new Range(client, wire.number(), wire.number());
                if (range.length() > 0) {
                    deletions.add(range);
                }
            }
        }
        return Range.joined(deletions);
    }
}
