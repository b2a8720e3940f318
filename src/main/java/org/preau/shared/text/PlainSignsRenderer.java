package org.preau.shared.text;

import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** Headings, code, rules, tables and struck words in a line of plain text: their words, without a sign that nobody typed. */
class PlainSignsRenderer implements NodeRenderer {

    private final TextContentNodeRendererContext context;

    PlainSignsRenderer(TextContentNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Heading.class, Code.class, ThematicBreak.class, Strikethrough.class, TableRow.class, TableCell.class);
    }

    /** Of its table. */
    private static boolean isFirst(Node cell) {
        return cell.getPrevious() == null && cell.getParent().getParent() instanceof TableHead;
    }

    @Override
    public void render(Node node) {
        if (node instanceof Code code) {
            context.getWriter().write(code.getLiteral());
        }
        if (node instanceof ThematicBreak rule) {
            context.getWriter().write(rule.getLiteral());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableCell && !isFirst(child)) {
                context.getWriter().write(" · ");
            }
            context.render(child);
        }
        if (node instanceof Heading || node instanceof ThematicBreak) {
            context.getWriter().block();
        }
    }
}
