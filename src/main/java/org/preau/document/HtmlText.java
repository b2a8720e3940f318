package org.preau.document;

import java.util.Map;
import java.util.stream.Collectors;
import org.preau.document.crdt.Node;

/** A document as HTML: every word is escaped, and the elements are those of this list. */
public final class HtmlText {

    private static final Map<String, String> BLOCKS = Map.ofEntries(
            Map.entry("paragraph", "p"),
            Map.entry("bulletList", "ul"),
            Map.entry("orderedList", "ol"),
            Map.entry("listItem", "li"),
            Map.entry("blockquote", "blockquote"),
            Map.entry("codeBlock", "pre"),
            Map.entry("table", "table"),
            Map.entry("tableRow", "tr"),
            Map.entry("tableHeader", "th"),
            Map.entry("tableCell", "td"));

    private static final Map<String, String> MARKS =
            Map.of("bold", "strong", "italic", "em", "strike", "s", "code", "code", "underline", "u");

    private HtmlText() {}

    /** What stands in a node. */
    public static String of(Node document) {
        return document.content().stream().map(HtmlText::html).collect(Collectors.joining());
    }

    private static String html(Node node) {
        return switch (node.type()) {
            case Node.TEXT -> text(node);
            case "hardBreak" -> "<br>";
            case "horizontalRule" -> "<hr>";
            case "heading" -> in("h" + (level(node) + 1), of(node));
            case "taskList" -> "<ul class=\"tasks\">%s</ul>".formatted(of(node));
            case "taskItem" -> in("li", (Boolean.TRUE.equals(node.attrs().get("checked")) ? "☑ " : "☐ ") + of(node));
            default -> in(BLOCKS.getOrDefault(node.type(), "div"), of(node));
        };
    }

    private static long level(Node heading) {
        return heading.attrs().get("level") instanceof Number level ? Math.clamp(level.longValue(), 1, 3) : 1;
    }

    private static String text(Node node) {
        var html = escaped(node.text());
        for (var mark : node.marks()) {
            html = mark.type().equals("link") ? link(mark, html) : in(MARKS.getOrDefault(mark.type(), "span"), html);
        }
        return html;
    }

    private static String link(Node.Mark link, String html) {
        var address = escaped(String.valueOf(link.attrs().get("href")));
        return "<a href=\"%s\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">%s</a>".formatted(address, html);
    }

    private static String in(String element, String html) {
        return "<%s>%s</%s>".formatted(element, html, element);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
