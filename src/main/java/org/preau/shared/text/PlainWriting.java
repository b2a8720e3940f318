package org.preau.shared.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.internal.BlockStartImpl;
import org.commonmark.internal.HeadingParser;
import org.commonmark.internal.ListBlockParser;
import org.commonmark.internal.ListItemParser;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * What people write, and paste out of mails, without meaning Markdown by it stays the words it is: signs under a line make no title of it,
 * lines that are set in are no code (though their lists are lists), and a star within a word or a number is a star.
 */
public final class PlainWriting implements Parser.ParserExtension {

    /** Those that begin as in CommonMark, in its order. */
    private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(
            List.of(BlockQuote.class, FencedCodeBlock.class, HtmlBlock.class, ThematicBreak.class, ListBlock.class));

    @Override
    public void extend(Parser.Builder parser) {
        parser.enabledBlockTypes(BLOCKS)
                .customBlockParserFactory(new SignedHeadings())
                .customBlockParserFactory(new ListsSetIn())
                .customInlineContentParserFactory(new StarsWithin());
    }

    /** A title has its sign before it. */
    private static final class SignedHeadings implements BlockParserFactory {

        private final BlockParserFactory headings = new HeadingParser.Factory();

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser before) {
            var line = state.getLine().getContent();
            return line.charAt(state.getNextNonSpaceIndex()) == '#'
                    ? headings.tryStart(state, before)
                    : BlockStart.none();
        }
    }

    /** A list may be set in by any number of columns. */
    private static final class ListsSetIn implements BlockParserFactory {

        private final BlockParserFactory lists = new ListBlockParser.Factory();

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser before) {
            return state.getIndent() > SetIn.MOST
                            && lists.tryStart(new SetIn(state), before) instanceof BlockStartImpl begun
                    ? started(state, begun)
                    : BlockStart.none();
        }

        /** What belongs to its item stands as far in as the words of that. */
        private static BlockStart started(ParserState state, BlockStartImpl begun) {
            var parsers = begun.getBlockParsers().clone();
            parsers[parsers.length - 1] =
                    new ListItemParser(state.getIndent(), begun.getNewColumn() - state.getColumn());
            return BlockStart.of(parsers).atColumn(begun.getNewColumn());
        }
    }

    /** A line that is set in further than CommonMark lets a list be, as one that is set in as far as it may be. */
    private record SetIn(ParserState state) implements ParserState {

        static final int MOST = 3;

        @Override
        public SourceLine getLine() {
            return state.getLine();
        }

        @Override
        public int getIndex() {
            return state.getIndex();
        }

        @Override
        public int getNextNonSpaceIndex() {
            return state.getNextNonSpaceIndex();
        }

        @Override
        public int getColumn() {
            return state.getColumn() + state.getIndent() - MOST;
        }

        @Override
        public int getIndent() {
            return MOST;
        }

        @Override
        public boolean isBlank() {
            return state.isBlank();
        }

        @Override
        public BlockParser getActiveBlockParser() {
            return state.getActiveBlockParser();
        }
    }

    /** « 5*3*2 », as CommonMark has it for « _ » already. */
    private static final class StarsWithin implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('*');
        }

        @Override
        public InlineContentParser create() {
            return StarsWithin::read;
        }

        private static ParsedInline read(InlineParserState state) {
            var scanner = state.scanner();
            var inWord = Character.isLetterOrDigit(scanner.peekPreviousCodePoint());
            var stars = scanner.matchMultiple('*');
            return inWord && Character.isLetterOrDigit(scanner.peekCodePoint())
                    ? ParsedInline.of(new Text("*".repeat(stars)), scanner.position())
                    : ParsedInline.none();
        }
    }
}
