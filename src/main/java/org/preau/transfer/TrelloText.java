package org.preau.transfer;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.preau.board.BoardDraft;
import org.preau.member.PersonName;
import org.preau.shared.Markdown;
import org.preau.shared.Spelling;
import org.preau.shared.Title;

/**
 * Trello's texts as we keep them: without invisible characters, without the data that power-ups hide in descriptions, links readable, no
 * piles of signs on a letter.
 * Whatever is spelled here is spelled so for good: by it a later taking sees what changed there, and writes over what was changed here.
 */
final class TrelloText {

    static final int TITLE = Title.LONGEST;
    static final int MARKDOWN = Markdown.LONGEST;
    static final int ITEM = BoardDraft.ITEM_LENGTH;
    static final int LABEL = BoardDraft.LABEL_LENGTH;
    static final int PERSON = PersonName.LONGEST;

    private static final String NAMELESS = "…";
    private static final String CARD = "https?://(?:www\\.)?trello\\.com/c/(\\w{6,12})(?:/[^\\s\"<>()\\[\\]]{0,400})?";
    private static final Pattern CARD_LINK = Pattern.compile(CARD);

    /** The ends of a line that other programs write, among them the soft one of word processors. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\x0B\\f\\x85\\u2028\\u2029]");

    /** Control characters, halves of characters, zero-width signs; a joiner between two letters is spelling and stays. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]|[\\u200B\\u2060\\uFEFF]|(?<!\\p{L})\\u200C|\\u200C(?!\\p{L})");

    private static final Pattern SMART_LINK =
            Pattern.compile("\\[([^\\[\\]\\n]{0,1000})]\\(([^\\s()]{1,1000}) \"(?:smartCard-\\w{1,20})?\"\\)");

    private static final Pattern SIGN = Pattern.compile("[\\\\\\[\\]*_`<~|]");
    private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");

    private TrelloText() {}

    static String plain(String text) {
        return Spelling.unpiled(
                INVISIBLE.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll(""));
    }

    static Title title(String text) {
        return new Title(line(text, TITLE));
    }

    static PersonName person(String text) {
        return new PersonName(line(text, PERSON));
    }

    /** People name lists with signs that have no shape, to part others: what cannot be seen has no name here. */
    private static String line(String text, int most) {
        var line = Spelling.tidy(plain(text));
        return line.isEmpty() ? NAMELESS : cut(line, most);
    }

    /** Whether a name is one that {@link #title}, {@link #person} or a label shortens. */
    static boolean isLonger(String text, int most) {
        return text.length() > most && Spelling.tidy(plain(text)).length() > most;
    }

    /** An address with its name, as Markdown. */
    static String link(String name, String address) {
        var label = Spelling.line(plain(name));
        var target = address.replace("(", "%28").replace(")", "%29");
        return label.isEmpty() || label.equals(address)
                ? target
                : "[" + escaped(SIGN, cut(label, TITLE)) + "](" + target + ")";
    }

    /** @param titles the title of a card of this board by the short name that stands in its link */
    static String markdown(String text, Function<String, Optional<Title>> titles) {
        var shown = cut(withoutPowerUps(plain(text)), MARKDOWN);
        var linked = SMART_LINK
                .matcher(shown)
                .replaceAll(link -> Matcher.quoteReplacement(readable(link.group(1), link.group(2), titles)));
        return Markdown.trimmed(cut(linked, MARKDOWN));
    }

    private static String readable(String label, String address, Function<String, Optional<Title>> titles) {
        if (!label.equals(address)) {
            return "[" + label + "](" + address + ")";
        }
        return card(address)
                .flatMap(titles)
                .map(title -> "[" + escaped(BRACKET, title.value()) + "](" + address + ")")
                .orElse(address);
    }

    private static String escaped(Pattern signs, String text) {
        return signs.matcher(text).replaceAll("\\\\$0");
    }

    /** The short name of the card when the whole text is a link to one. */
    static Optional<String> card(String text) {
        var link = CARD_LINK.matcher(text);
        return link.matches() ? Optional.of(link.group(1)) : Optional.empty();
    }

    static boolean hasPowerUpData(String text) {
        return text.contains("_data:dont_delete");
    }

    private static String withoutPowerUps(String text) {
        if (!hasPowerUpData(text)) {
            return text;
        }
        var kept = text.lines()
                .filter(line -> !isPowerUps(line))
                .collect(Collectors.joining("\n"))
                .stripTrailing();
        return kept.endsWith("---") ? kept.substring(0, kept.length() - 3) : kept;
    }

    private static boolean isPowerUps(String line) {
        return line.startsWith("[](") && hasPowerUpData(line) || line.startsWith("[Elegantt data.");
    }

    /** At most so many characters, never through the middle of one, with a sign that something is missing. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
