package org.preau.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One line as people read it: what cannot be seen, or turns the reading round, is not part of a name. */
public final class Spelling {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zl}\\p{Zp}]+");

    /** Signs without a shape of their own; those that join letters or emoji (ZWNJ, ZWJ) and those that spell a flag stay. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\u200C\\u200D\\x{E0020}-\\x{E007F}]]");

    /** A letter, figure or sign that has a shape; some that count as letters are blank. */
    private static final Pattern SEEN =
            Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\u115F\\u1160\\u2800\\u3164\\uFFA0]]");

    /** More signs over and under one letter than any language writes; those that join are no letters between them. */
    private static final Pattern PILED = Pattern.compile(
            "(\\p{M}(?:[\\u200C\\u200D\\x{E0020}-\\x{E007F}]*+\\p{M}){3})(?:[\\u200C\\u200D\\x{E0020}-\\x{E007F}]*+\\p{M})++");

    private Spelling() {}

    /**
     * The line with its blanks tidied, what is unseen taken out, no more than four signs on a letter, and letters with their signs
     * as one (NFC), as keyboards write them and names are looked for; empty when nothing of it can be seen.
     */
    public static String tidy(String typed) {
        return Normalizer.normalize(line(typed), Normalizer.Form.NFC);
    }

    /** The same with letters and their signs as they came. */
    public static String line(String typed) {
        var seen = UNSEEN.matcher(BLANKS.matcher(typed).replaceAll(" ")).replaceAll("");
        var line = unpiled(seen).strip();
        return SEEN.matcher(line).find() ? BLANKS.matcher(line).replaceAll(" ") : "";
    }

    /** A text of any length with no more than four signs on a letter: putting thousands in their order takes their square in time. */
    public static String unpiled(String text) {
        return PILED.matcher(text).replaceAll("$1");
    }
}
