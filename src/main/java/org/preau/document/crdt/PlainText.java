package org.preau.document.crdt;

/** The words of a document, a line a block: for search, and for telling what a version holds. */
public final class PlainText {

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    public static String of(Node document) {
        var plain = new PlainText();
        plain.add(document);
        return plain.text.toString().strip();
    }

    private void add(Node node) {
        switch (node.type()) {
            case Node.TEXT -> text.append(node.text());
            case "hardBreak" -> text.append('\n');
            default -> {
                node.content().forEach(this::add);
                endLine();
            }
        }
    }

    private void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
