package org.preau.document.crdt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a document shows, as nodes: only what the {@link Vocabulary} knows, and no deeper than {@value Node#DEEPEST}. */
public final class Projection {

    private Projection() {}

    /** The whole document. */
    public static Node of(Replica replica) {
        var root = replica.store().root(Vocabulary.ROOT);
        return new Node("doc", Map.of(), contentOf(root), List.of(), "");
    }

    /** One item of the root; empty when it shows nothing, or holds what is not shown, over which an editor may stumble. */
    static Optional<Node> block(Item item) {
        return element(item)
                .filter(Projection::showsAll)
                .map(branch -> new Node(branch.name(), attributes(branch), contentOf(branch), List.of(), ""));
    }

    private record Below(Branch branch, int depth) {

        boolean isTooDeep() {
            return depth > Node.DEEPEST && branch.kind() == Branch.ELEMENT;
        }

        /** What stands here, and the last of what stood under each key. */
        List<Item> items() {
            var items = new ArrayList<>(branch.keyed().values());
            branch.forEach(items::add);
            items.removeIf(Item::deleted);
            return items;
        }

        /** Whether all of it may stand where it was found, whatever it says of its place. */
        boolean fits() {
            return items().stream().allMatch(item -> Vocabulary.fits(item.content(), new Place(branch, item.key())));
        }
    }

    private static boolean showsAll(Branch block) {
        var left = new ArrayDeque<>(List.of(new Below(block, 1)));
        while (!left.isEmpty()) {
            var below = left.pop();
            if (below.isTooDeep() || !below.fits()) {
                return false;
            }
            below.items().stream()
                    .flatMap(item -> item.holds().stream())
                    .forEach(branch -> left.push(new Below(branch, below.depth() + 1)));
        }
        return true;
    }

    /** A branch on the way down, and what was found in it so far. */
    private record Level(Branch branch, Iterator<Item> items, List<Node> content) {

        Level(Branch branch) {
            this(branch, branch.iterator(), new ArrayList<>());
        }

        Node node() {
            return new Node(branch.name(), attributes(branch), List.copyOf(content), List.of(), "");
        }
    }

    private static List<Node> contentOf(Branch top) {
        var first = new Level(top);
        Deque<Level> levels = new ArrayDeque<>(List.of(first));
        while (!levels.isEmpty()) {
            var level = levels.element();
            if (level.items().hasNext()) {
                show(level.items().next(), level, levels);
            } else {
                levels.pop();
                Optional.ofNullable(levels.peek())
                        .ifPresent(above -> above.content().add(level.node()));
            }
        }
        return List.copyOf(first.content());
    }

    private static void show(Item item, Level level, Deque<Level> levels) {
        var element = element(item);
        if (element.isPresent() && levels.size() < Node.DEEPEST) {
            levels.push(new Level(element.get()));
        } else if (!item.deleted()) {
            item.holds()
                    .filter(branch -> branch.kind() == Branch.TEXT)
                    .ifPresent(text -> addTexts(text, level.content()));
        }
    }

    private static Optional<Branch> element(Item item) {
        return item.deleted()
                ? Optional.empty()
                : item.holds().filter(branch -> branch.kind() == Branch.ELEMENT && Vocabulary.hasNode(branch.name()));
    }

    private static Map<String, Object> attributes(Branch branch) {
        var shown = new TreeMap<String, Object>();
        branch.keyed().forEach((key, item) -> {
            if (!item.deleted()
                    && Vocabulary.hasAttribute(branch.name(), key)
                    && item.content() instanceof Content.Values values) {
                values.values().getLast().scalar().ifPresent(value -> shown.put(key, value));
            }
        });
        return shown;
    }

    private static void addTexts(Branch text, List<Node> content) {
        var marks = new TreeMap<String, Node.Mark>();
        var run = new StringBuilder();
        for (var item : text) {
            if (item.deleted()) {
                continue;
            }
            switch (item.content()) {
                case Content.Format format -> {
                    add(content, run, marks);
                    turn(marks, format);
                }
                case Content.Text written -> run.append(written.text());
                default -> {}
            }
        }
        add(content, run, marks);
    }

    private static void turn(Map<String, Node.Mark> marks, Content.Format format) {
        MarkJson.read(format).ifPresentOrElse(mark -> marks.put(format.key(), mark), () -> marks.remove(format.key()));
    }

    /** Neighbours that bear the same marks are one text. */
    private static void add(List<Node> content, StringBuilder run, Map<String, Node.Mark> turned) {
        if (run.isEmpty()) {
            return;
        }
        var marks = List.copyOf(turned.values());
        if (!content.isEmpty()
                && content.getLast().textual()
                && content.getLast().marks().equals(marks)) {
            run.insert(0, content.removeLast().text());
        }
        content.add(Node.text(run.toString(), marks));
        run.setLength(0);
    }
}
