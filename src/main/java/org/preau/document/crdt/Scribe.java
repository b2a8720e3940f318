package org.preau.document.crdt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes an edit of the server's own, for a template or a restored version: it becomes an update like everybody's, under a client of its
 * own.
 */
public final class Scribe {

    private final Replica replica;
    private final long client;
    private final List<Item> written = new ArrayList<>();
    private long clock;

    /** @param client a number that nobody else writes under */
    public Scribe(Replica replica, long client) {
        this.replica = replica;
        this.client = client;
        this.clock = replica.store().end(client);
    }

    /** A block that stands in the document now. */
    private record Standing(Item item, Optional<Node> node) {

        boolean shows(Node other) {
            return node.filter(other::equals).isPresent();
        }
    }

    /**
     * The update that makes the document show these blocks. What it shows already, at its beginning and at its end, is left alone;
     * the replica is not changed.
     */
    public byte[] show(List<Node> blocks) {
        var root = replica.store().root(Vocabulary.ROOT);
        var standing = standing(root);
        var kept = keptAtTheBeginning(standing, blocks);
        var keptLast = keptAtTheEnd(standing.subList(kept, standing.size()), blocks.subList(kept, blocks.size()));
        var left = kept == 0 ? null : standing.get(kept - 1).item();
        var right = left == null ? root.first() : left.right;
        write(blocks.subList(kept, blocks.size() - keptLast), left, right);
        var removed = standing.subList(kept, standing.size() - keptLast).stream()
                .map(block -> Range.of(block.item()))
                .toList();
        return encode(removed);
    }

    private static List<Standing> standing(Branch root) {
        var standing = new ArrayList<Standing>();
        root.forEach(item -> {
            if (!item.deleted()) {
                standing.add(new Standing(item, Projection.block(item)));
            }
        });
        return standing;
    }

    private static int keptAtTheBeginning(List<Standing> standing, List<Node> blocks) {
        var kept = 0;
        while (kept < Math.min(standing.size(), blocks.size())
                && standing.get(kept).shows(blocks.get(kept))) {
            kept++;
        }
        return kept;
    }

    private static int keptAtTheEnd(List<Standing> standing, List<Node> blocks) {
        return keptAtTheBeginning(standing.reversed(), blocks.reversed());
    }

    private void write(List<Node> blocks, @Nullable Item after, @Nullable Item before) {
        var left = after == null ? null : after.last();
        var right = before == null ? null : before.first();
        for (var block : blocks) {
            var apart = left == null && right == null;
            left = element(block, new Item.Origin(left, right, apart ? Vocabulary.ROOT : null, null, null));
        }
    }

    private Stamp element(Node node, Item.Origin origin) {
        var element = put(origin, new Content.Nested(Branch.element(node.type())));
        node.attrs()
                .forEach((key, value) -> put(
                        new Item.Origin(null, null, null, element, key), new Content.Values(List.of(Value.of(value)))));
        children(node.content(), element);
        return element;
    }

    /** Texts that follow each other stand in one branch. */
    private void children(List<Node> nodes, Stamp parent) {
        Stamp left = null;
        for (var index = 0; index < nodes.size(); ) {
            var texts = nodes.subList(index, nodes.size()).stream()
                    .takeWhile(Node::textual)
                    .toList();
            var origin = left == null ? inside(parent) : Item.Origin.between(left, null);
            left = texts.isEmpty() ? element(nodes.get(index), origin) : texts(texts, origin);
            index += Math.max(1, texts.size());
        }
    }

    private Stamp texts(List<Node> texts, Item.Origin origin) {
        var branch = put(origin, new Content.Nested(Branch.text()));
        Stamp left = null;
        for (var text : texts) {
            for (var mark : text.marks()) {
                left = next(branch, left, MarkJson.begin(mark));
            }
            left = next(branch, left, new Content.Text(text.text()));
            for (var mark : text.marks()) {
                left = next(branch, left, MarkJson.end(mark));
            }
        }
        return branch;
    }

    private Stamp next(Stamp branch, @Nullable Stamp left, Content content) {
        return put(left == null ? inside(branch) : Item.Origin.between(left, null), content);
    }

    private static Item.Origin inside(Stamp parent) {
        return new Item.Origin(null, null, null, parent, null);
    }

    private Stamp put(Item.Origin origin, Content content) {
        var item = new Item(new Stamp(client, clock), origin, content);
        written.add(item);
        clock = item.end();
        return item.last();
    }

    private byte[] encode(List<Range> removed) {
        var wire = new WireWriter().number(written.isEmpty() ? 0 : 1);
        if (!written.isEmpty()) {
            wire.number(written.size()).number(client).number(written.getFirst().clock());
            written.forEach(item -> item.origin().write(wire, item.content()));
        }
        var clients = removed.stream().map(Range::client).distinct().toList();
        wire.number(clients.size());
        clients.forEach(other -> {
            var ranges =
                    removed.stream().filter(range -> range.client() == other).toList();
            wire.number(other).number(ranges.size());
            ranges.forEach(range -> wire.number(range.clock()).number(range.length()));
        });
        return wire.done();
    }
}
