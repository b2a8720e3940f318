package org.preau.shared.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes a pasted address whole, as GitHub does: « _ » and « * » in it are no emphasis ({@code https://x.org/__init__.py}).
 * It stays a text, which the extension of bare links then makes a link where one may be.
 */
public class WholeAddresses implements InlineContentParserFactory {

    private static final int MOST = 2_000;
    private static final String ENDS = "<>[]`\"|";

    private static final Pattern BEGINNING = Pattern.compile("(?i)https?:/.*|www\\..*");
    private static final int BEGINNING_LENGTH = 8;
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|~~");

    /** What closes a sentence or an emphasis behind an address, as GitHub's extension of bare links counts it. */
    private static final String AFTERWARDS = "?!.,:;*_~'’»…";

    /** Signs written by Markdown's own means, which are read as everywhere. */
    private static final Pattern ESCAPES = Pattern.compile("\\\\\\p{Punct}|&(?:\\w|#){1,10};");

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('h', 'H', 'w', 'W');
    }

    @Override
    public InlineContentParser create() {
        return WholeAddresses::read;
    }

    private static ParsedInline read(InlineParserState state) {
        var scanner = state.scanner();
        if (Character.isLetterOrDigit(scanner.peekPreviousCodePoint())) {
            return ParsedInline.none();
        }
        var start = scanner.position();
        if (!BEGINNING.matcher(run(scanner, start, BEGINNING_LENGTH)).matches()) {
            return ParsedInline.none();
        }
        scanner.setPosition(start);
        var address = withoutEnd(run(scanner, start, MOST));
        if (ESCAPES.matcher(address).find()) {
            return ParsedInline.none();
        }
        scanner.setPosition(start);
        for (var i = 0; i < address.length(); i++) {
            scanner.next();
        }
        return ParsedInline.of(new Text(address), scanner.position());
    }

    /** Up to a blank, a sign that no address holds, a double sign of emphasis, or a bracket that was opened before. */
    private static String run(Scanner scanner, Position start, int most) {
        var open = 0;
        for (var length = 0; length < most && scanner.hasNext() && goesOn(scanner.peek(), open); length++) {
            var sign = scanner.peek();
            open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            scanner.next();
        }
        return scanner.getSource(start, scanner.position()).getContent();
    }

    private static boolean goesOn(char sign, int open) {
        return !Character.isWhitespace(sign) && ENDS.indexOf(sign) < 0 && (sign != ')' || open > 0);
    }

    private static String withoutEnd(String run) {
        var emphasis = EMPHASIS.matcher(run);
        var end = emphasis.find() ? emphasis.start() : run.length();
        while (AFTERWARDS.indexOf(run.charAt(end - 1)) >= 0) {
            end--;
        }
        return run.substring(0, end);
    }
}
