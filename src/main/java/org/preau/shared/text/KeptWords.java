package org.preau.shared.text;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Puts back in sight what Markdown swallows and its writer meant as words: « [Urgent]: demain », the cells beyond the head of
 * their table, words beside a fence, a link without words, a picture inside a link, numbers that a list jumps over.
 */
class KeptWords extends AbstractVisitor {

    /** What may stand beside a fence without being words. */
    static final Pattern LANGUAGE = Pattern.compile("[a-z][a-z0-9+#.-]{0,19}");

    private final String source;
    private final Set<String> linked = new HashSet<>();
    private final Set<LinkReferenceDefinition> definitions = new LinkedHashSet<>();

    private KeptWords(String source) {
        this.source = source;
    }

    /** @param text parsed from the source, with the places of its blocks */
    static void putBack(Node text, String source) {
        var kept = new KeptWords(source);
        text.accept(kept);
        kept.definitions.stream()
                .filter(definition -> !kept.linked.contains(definition.getDestination()))
                .forEach(KeptWords::show);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        definitions.add(definition);
    }

    /** A definition that no link uses was none. */
    private static void show(LinkReferenceDefinition definition) {
        var line = new Paragraph();
        var link = new Link(definition.getDestination(), null);
        link.appendChild(new Text(definition.getDestination()));
        line.appendChild(new Text("[" + definition.getLabel() + "]: "));
        line.appendChild(link);
        if (definition.getTitle() != null) {
            line.appendChild(new Text(" " + definition.getTitle()));
        }
        definition.insertBefore(line);
        definition.unlink();
    }

    @Override
    public void visit(FencedCodeBlock block) {
        if (!block.getInfo().isBlank() && !LANGUAGE.matcher(block.getInfo()).matches()) {
            block.setLiteral(block.getInfo() + "\n" + block.getLiteral());
            block.setInfo("");
        }
    }

    @Override
    public void visit(Link link) {
        if (!isBare(link)) {
            linked.add(link.getDestination());
        }
        visitChildren(link);
        nameless(link, link.getDestination());
    }

    /** An address in a sentence, which became a link to itself. */
    private static boolean isBare(Link link) {
        return link.getFirstChild() instanceof Text words
                && Stream.of("", "http://", "mailto:")
                        .anyMatch(scheme -> link.getDestination().equals(scheme + words.getLiteral()));
    }

    /** A link cannot hold another: the picture comes after it. */
    @Override
    public void visit(Image image) {
        linked.add(image.getDestination());
        visitChildren(image);
        nameless(image, image.getDestination());
        var outer = outermost(image);
        if (outer != image) {
            outer.insertAfter(image);
            image.insertBefore(new Text(" "));
        }
    }

    private static Node outermost(Node node) {
        var outer = node;
        for (var at = node.getParent(); at != null; at = at.getParent()) {
            outer = at instanceof Link || at instanceof Image ? at : outer;
        }
        return outer;
    }

    private static void nameless(Node link, String destination) {
        for (var word = link.getFirstChild(); word != null; word = word.getNext()) {
            if (!(word instanceof Text text) || !text.getLiteral().isBlank()) {
                return;
            }
        }
        link.appendChild(new Text(destination));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row && row.getLastChild() instanceof TableCell last) {
            spill(row, last);
        }
        visitChildren(node);
    }

    /** What stands in a row after its last cell. */
    private void spill(TableRow row, TableCell last) {
        if (row.getSourceSpans().isEmpty() || last.getSourceSpans().isEmpty()) {
            return;
        }
        var rest = source.substring(end(last), end(row))
                .strip()
                .replaceAll("^\\||\\|$", "")
                .strip();
        if (!rest.isEmpty()) {
            last.appendChild(new Text(" | " + rest));
        }
    }

    private static int end(Node node) {
        var span = node.getSourceSpans().getLast();
        return span.getInputIndex() + span.getLength();
    }

    @Override
    public void visit(OrderedList list) {
        visitChildren(list);
        var part = list;
        var next = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node item = list.getFirstChild(), following; item != null; item = following) {
            following = item.getNext();
            var number = number(item, next);
            part = number > next ? after(part, number) : part;
            next = Math.max(number, next) + 1;
            if (part != list) {
                part.appendChild(item);
            }
        }
    }

    /** The list goes on as another one, that begins with the number as it was written. */
    private static OrderedList after(OrderedList list, int number) {
        var rest = new OrderedList();
        rest.setMarkerStartNumber(number);
        rest.setTight(list.isTight());
        list.insertAfter(rest);
        return rest;
    }

    private int number(Node item, int otherwise) {
        var start = item.getSourceSpans().stream()
                .findFirst()
                .map(SourceSpan::getInputIndex)
                .orElse(source.length());
        while (start < source.length() && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        var end = start;
        while (end < source.length() && end - start < 9 && Character.isDigit(source.charAt(end))) {
            end++;
        }
        return item instanceof ListItem && end > start ? Integer.parseInt(source.substring(start, end)) : otherwise;
    }
}
