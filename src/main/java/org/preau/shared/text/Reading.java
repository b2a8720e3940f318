package org.preau.shared.text;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * How Markdown is read: CommonMark as people write it ({@link PlainWriting}), with tables, strikethrough and bare links. Few signs can draw a table of a million cells,
 * so a text whose tables have more than people write is read as one without tables.
 */
class Reading {

    private static final int MOST_CELLS = 2_000;
    private static final Extension TABLES =
            TablesExtension.builder().maxCells(MOST_CELLS).build();
    private static final List<Extension> WITHOUT_TABLES =
            List.of(new PlainWriting(), AutolinkExtension.create(), twoTildes());

    static final List<Extension> EXTENSIONS =
            Stream.concat(WITHOUT_TABLES.stream(), Stream.of(TABLES)).toList();

    private final Parser parser = parser(EXTENSIONS);
    private final Parser withoutTables = parser(WITHOUT_TABLES);

    /** One tilde alone is written for « about » and « to »: « 10~12 h ». */
    private static Extension twoTildes() {
        return StrikethroughExtension.builder().requireTwoTildes(true).build();
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .customInlineContentParserFactory(new WholeAddresses())
                .postProcessor(new MentionSigns())
                .build();
    }

    Node of(String markdown) {
        try {
            var text = parser.parse(markdown);
            return Cells.in(text) > MOST_CELLS ? withoutTables.parse(markdown) : text;
        } catch (IllegalArgumentException tooManyCells) {
            return withoutTables.parse(markdown);
        }
    }

    /** Counts those of all tables of a text. */
    private static final class Cells extends AbstractVisitor {

        private int count;

        static int in(Node text) {
            var cells = new Cells();
            text.accept(cells);
            return cells.count;
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell) {
                count++;
            } else {
                visitChildren(node);
            }
        }
    }
}
