package org.preau.shared.text;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed, as words of a text in Markdown: no sign of theirs is read as one, wherever the words stand. */
public final class MarkdownSigns {

    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>~|&]");
    private static final Pattern FIRST = Pattern.compile("(?m)^( *+)([#+=-]|\\d{1,9}(?=[.)]))");
    private static final String BLANK = "[\\s\\x85\\u2028\\u2029]";
    private static final Pattern LINE_END = Pattern.compile("(?<!" + BLANK + ")(?=" + BLANK + "*?\\R)" + BLANK + "++");
    private static final Pattern FENCE = Pattern.compile("`+");

    /** What an address of Markdown cannot hold as it is. */
    private static final Pattern UNREADABLE = Pattern.compile("[<>|\\\\\\s]");

    private MarkdownSigns() {}

    /** Behind other words. */
    public static String words(String text) {
        return SIGN.matcher(text).replaceAll("\\\\$0");
    }

    /** On a line of their own, or as an item of a list. */
    public static String line(String text) {
        return begun(words(inOneLine(text)));
    }

    /** As a heading, whose sign stands before them. */
    public static String heading(String text) {
        return ended(words(inOneLine(text)));
    }

    /** As what one presses to go to an address. */
    public static String link(String text, String address) {
        return "[" + words(text) + "](" + address(address).replace("(", "%28").replace(")", "%29") + ")";
    }

    /** As they stand, signs and all. */
    public static String code(String text) {
        var longest = FENCE.matcher(text)
                .results()
                .map(MatchResult::group)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        var fence = longest + "`";
        return longest.isEmpty() ? fence + text + fence : fence + " " + text + " " + fence;
    }

    /** The same place, without a sign that would end or change it. */
    public static String address(String address) {
        return UNREADABLE
                .matcher(address)
                .replaceAll(sign -> "%%%02X".formatted((int) sign.group().charAt(0)));
    }

    /** What is written in Markdown, none of whose lines begins with a sign of a block. */
    public static String begun(String markdown) {
        return FIRST.matcher(markdown)
                .replaceAll(first -> Matcher.quoteReplacement(first.group(1) + escaped(first.group(2))));
    }

    private static String escaped(String sign) {
        return Character.isDigit(sign.charAt(0)) ? sign + "\\" : "\\" + sign;
    }

    /** One line of it that signs of a heading would end. */
    public static String ended(String markdown) {
        var end = markdown.length();
        while (end > 0 && markdown.charAt(end - 1) == '#') {
            end--;
        }
        return end == markdown.length() ? markdown : markdown.substring(0, end) + "\\" + markdown.substring(end);
    }

    private static String inOneLine(String text) {
        return LINE_END.matcher(text).replaceAll(" ");
    }
}
