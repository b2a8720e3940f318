package org.preau.document;

import java.util.ArrayList;
import java.util.List;
import org.preau.document.crdt.Node;

/** The beginning of a text, for whoever only looks at it: a screen keeps what it shows, and nobody reads five hundred pages there. */
final class Beginning {

    /** Letters, with what their elements take beside: a hundred pages. */
    private static final int MOST = 500_000;

    private static final int ELEMENT = 50;
    private static final Node MORE = Node.block("paragraph", List.of(Node.text("[…]", List.of())));

    private int left = MOST;

    private Beginning() {}

    /** The whole of it, as nearly always, or its beginning and a sign that there is more. */
    static Node of(Node document) {
        var beginning = new Beginning();
        var shown = beginning.begin(document);
        return beginning.left > 0 ? document : with(shown, MORE);
    }

    private Node begin(Node node) {
        left -= ELEMENT + node.text().length();
        var content = node.content().stream()
                .takeWhile(_ -> left > 0)
                .map(this::begin)
                .toList();
        return new Node(
                node.type(),
                node.attrs(),
                content,
                node.marks(),
                node.text().substring(0, node.text().length() + beyond(node)));
    }

    /** How many letters of a text are too many, below zero. */
    private int beyond(Node node) {
        return Math.max(-node.text().length(), Math.min(0, left));
    }

    private static Node with(Node document, Node last) {
        var content = new ArrayList<>(document.content());
        content.add(last);
        return new Node(document.type(), document.attrs(), content, document.marks(), document.text());
    }
}
