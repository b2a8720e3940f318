package org.preau.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.preau.document.crdt.Node;

/** A document as a text in Markdown, which {@link MarkdownText} reads again: only what Markdown has no sign for is lost. */
final class MarkdownPage {

    private static final Pattern TICKS = Pattern.compile("`+");
    private static final String RULE = "---";

    private MarkdownPage() {}

    static String of(Node document) {
        return String.join("\n", blocks(document.content()));
    }

    /** A blank line stands between two blocks. */
    private static List<String> blocks(List<Node> nodes) {
        var lines = new ArrayList<String>();
        for (var node : nodes) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block(node));
        }
        return lines;
    }

    private static List<String> block(Node node) {
        return switch (node.type()) {
            case "heading" -> List.of("#".repeat(number(node, "level")) + " " + MarkdownWords.line(node.content()));
            case "bulletList" -> items(node, _ -> "- ");
            case "taskList" -> items(node, item -> "- [" + (done(node.content().get(item)) ? "x" : " ") + "] ");
            case "orderedList" -> items(node, item -> (number(node, "start") + item) + ". ");
            case "blockquote" ->
                blocks(node.content()).stream()
                        .map(line -> ("> " + line).strip())
                        .toList();
            case "codeBlock" -> code(node);
            case "horizontalRule" -> List.of(RULE);
            case "table" -> table(node);
            default ->
                node.content().stream().allMatch(MarkdownPage::isInline)
                        ? MarkdownWords.of(node.content()).lines().toList()
                        : blocks(node.content());
        };
    }

    private static boolean isInline(Node node) {
        return node.textual() || node.type().equals("hardBreak");
    }

    private static boolean done(Node item) {
        return Objects.equals(item.attrs().get("checked"), true);
    }

    private static int number(Node node, String attribute) {
        return node.attrs().get(attribute) instanceof Number number ? Math.clamp(number.longValue(), 1, 999_999) : 1;
    }

    /** The sign before an item, by its place. */
    private interface Sign {

        String before(int item);
    }

    private static List<String> items(Node list, Sign sign) {
        return IntStream.range(0, list.content().size())
                .boxed()
                .flatMap(i -> item(list.content().get(i), sign.before(i)).stream())
                .toList();
    }

    private static List<String> item(Node item, String sign) {
        var lines = blocks(item.content());
        var indent = " ".repeat(sign.startsWith("-") ? 2 : sign.length());
        return IntStream.range(0, Math.max(1, lines.size()))
                .mapToObj(i -> i == 0
                        ? (sign + (lines.isEmpty() ? "" : lines.getFirst()))
                        : (indent + lines.get(i)).stripTrailing())
                .toList();
    }

    /** Fenced by more ticks than stand in it. */
    private static List<String> code(Node node) {
        var text = node.content().stream().map(Node::text).collect(Collectors.joining());
        var longest = TICKS.matcher(text)
                .results()
                .mapToInt(found -> found.group().length())
                .max()
                .orElse(0);
        var fence = "`".repeat(Math.max(3, longest + 1));
        var lines = new ArrayList<>(List.of(fence));
        text.lines().forEach(lines::add);
        lines.add(fence);
        return lines;
    }

    /** Markdown's tables have one row of headers, and a line in each cell. */
    private static List<String> table(Node table) {
        var rows = table.content().stream().map(MarkdownPage::row).toList();
        var lines = new ArrayList<>(rows);
        if (!rows.isEmpty()) {
            lines.add(
                    1,
                    "|"
                            + String.join(
                                    "|",
                                    Collections.nCopies(
                                            table.content().getFirst().content().size(), " --- "))
                            + "|");
        }
        return lines;
    }

    private static String row(Node row) {
        return row.content().stream()
                .map(cell -> cell.content().stream()
                        .map(block -> MarkdownWords.line(block.content()))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
