package org.preau.member.ui;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Finds names as people type them: without accents or capitals, in any order of words. */
final class Search {

    private Search() {}

    static boolean finds(String name, String words) {
        var plain = plain(name);
        return Arrays.stream(plain(words).split("\\s+")).allMatch(plain::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).strip();
    }
}
