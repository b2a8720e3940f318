package org.preau.shared;

import java.util.regex.Pattern;

/** A text that a person wrote, in Markdown: 1 to 20,000 characters, kept as typed but for blanks around it; shown only through {@code SafeText}. */
public record Markdown(String value) {

    /** In characters. */
    public static final int LONGEST = 20_000;

    private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[ \\t]*\\R)++");
    private static final Pattern INDENT = Pattern.compile("\\A[ \\t]+");

    public Markdown {
        value = trimmed(value);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new Refusal(SharedReason.TEXT_LENGTH, LONGEST);
        }
    }

    /** Without the blanks around it. What the first line is set in by, the lines below are too: they come along, so that a pasted list stays one. */
    public static String trimmed(String text) {
        var words = BLANK_LINES.matcher(text).replaceFirst("").stripTrailing();
        var indent = INDENT.matcher(words);
        return (indent.find() ? words.replaceAll("(?m)^" + indent.group(), "") : words).strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
