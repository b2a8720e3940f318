package org.preau.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.preau.document.crdt.Node;
import org.preau.shared.Refusal;
import org.preau.shared.text.PlainWriting;
import org.preau.shared.text.WholeAddresses;

/** Makes the blocks of a document of a text in Markdown, read as everywhere in the house: headings, lists, tasks, tables, marks, links. */
final class MarkdownText {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    new PlainWriting(),
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    AutolinkExtension.create()))
            .maxOpenBlockParsers(32)
            .customInlineContentParserFactory(new WholeAddresses())
            .build();

    private static final int LOWEST_HEADING = 3;
    private static final int DEEPEST = 60;
    private static final List<String> BOXES = List.of("[ ]", "[x]", "[X]");

    private final Deque<List<Node>> open = new ArrayDeque<>();
    private final Deque<Node.Mark> marks = new ArrayDeque<>();

    private MarkdownText() {}

    static List<Node> blocks(String markdown) {
        var text = new MarkdownText();
        return text.inside(PARSER.parse(markdown));
    }

    /** Marks and blocks that stand in each other without end are nobody's text. */
    private List<Node> inside(org.commonmark.node.Node parent) {
        if (open.size() >= DEEPEST) {
            throw new Refusal(DocumentReason.TEXT_DEPTH);
        }
        open.push(new ArrayList<>());
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child);
        }
        return open.pop();
    }

    private void add(org.commonmark.node.Node node) {
        switch (node) {
            case Heading heading ->
                put(block("heading", node).with("level", (long) Math.min(heading.getLevel(), LOWEST_HEADING)));
            case Paragraph _ -> put(block("paragraph", node));
            case BulletList _ when isTasks(node) -> put(block("taskList", node));
            case BulletList _ -> put(block("bulletList", node));
            case OrderedList _ -> put(block("orderedList", node));
            case ListItem _ when isTask(node) -> put(task(node));
            case ListItem _ -> put(block("listItem", node));
            case BlockQuote _ -> put(block("blockquote", node));
            case ThematicBreak _ -> put(Node.block("horizontalRule", List.of()));
            case FencedCodeBlock code -> put(code(code.getLiteral()));
            case TableBlock _ -> put(block("table", node));
            case TableRow _ -> put(block("tableRow", node));
            case TableCell cell -> put(cell(cell));
            default -> addInline(node);
        }
    }

    private void addInline(org.commonmark.node.Node node) {
        switch (node) {
            case Text text -> say(text.getLiteral());
            case SoftLineBreak _ -> say(" ");
            case HardLineBreak _ -> put(Node.block("hardBreak", List.of()));
            case StrongEmphasis _ -> marked(Node.Mark.of("bold"), node);
            case Emphasis _ -> marked(Node.Mark.of("italic"), node);
            case Strikethrough _ -> marked(Node.Mark.of("strike"), node);
            case Link link ->
                Node.Mark.link(link.getDestination())
                        .ifPresentOrElse(
                                mark -> marked(mark, node), () -> inside(node).forEach(this::put));
            case Code code -> within(Node.Mark.of("code"), () -> say(code.getLiteral()));
            default -> inside(node).forEach(this::put);
        }
    }

    private void put(Node node) {
        open.element().add(node);
    }

    private Node block(String type, org.commonmark.node.Node node) {
        return Node.block(type, inside(node));
    }

    private static Node code(String literal) {
        var text = literal.stripTrailing();
        return Node.block("codeBlock", text.isEmpty() ? List.of() : List.of(Node.text(text, List.of())));
    }

    /** What stands in a cell is a paragraph, as editors have it. */
    private Node cell(TableCell cell) {
        return Node.block(cell.isHeader() ? "tableHeader" : "tableCell", List.of(block("paragraph", cell)));
    }

    private void marked(Node.Mark mark, org.commonmark.node.Node node) {
        within(mark, () -> inside(node).forEach(this::put));
    }

    private void within(Node.Mark mark, Runnable words) {
        marks.push(mark);
        words.run();
        marks.pop();
    }

    /** Marks in the order of their names, as a document shows them. */
    private void say(String words) {
        if (!words.isEmpty()) {
            put(Node.text(
                    words,
                    marks.stream()
                            .sorted(Comparator.comparing(Node.Mark::type))
                            .distinct()
                            .toList()));
        }
    }

    private static boolean isTasks(org.commonmark.node.Node list) {
        var item = list.getFirstChild();
        while (item != null && isTask(item)) {
            item = item.getNext();
        }
        return item == null;
    }

    private static boolean isTask(org.commonmark.node.Node item) {
        return item.getParent() instanceof BulletList && box(item) != null;
    }

    /** The text with the box before it. */
    private static @Nullable Text box(org.commonmark.node.Node item) {
        var boxed = item.getFirstChild() instanceof Paragraph line
                && line.getFirstChild() instanceof Text text
                && BOXES.stream().anyMatch(text.getLiteral()::startsWith);
        return boxed ? (Text) item.getFirstChild().getFirstChild() : null;
    }

    private Node task(org.commonmark.node.Node item) {
        var text = Objects.requireNonNull(box(item));
        var checked = !text.getLiteral().startsWith(BOXES.getFirst());
        text.setLiteral(text.getLiteral().substring(BOXES.getFirst().length()).strip());
        return block("taskItem", item).with("checked", checked);
    }
}
