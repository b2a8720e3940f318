package org.preau.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** The texts that Préau offers to begin with. */
public enum Template {
    BLANK,
    MINUTES;

    private static final String POINTS = "{points}";

    /** What it says in a language; in English when there is no other. */
    public FirstText in(Locale language) {
        return this == BLANK ? FirstText.blank() : minutesOf("", language);
    }

    /** The minutes of a meeting whose points, as Markdown, are known; with examples when there is none. */
    static FirstText minutesOf(String points, Locale language) {
        var known = points.isBlank() ? read("points", language).strip() : points;
        return new FirstText(read("minutes", language).replace(POINTS, known));
    }

    private static String read(String part, Locale language) {
        var known = language.getLanguage().equals("fr") ? "fr" : "en";
        try {
            return new ClassPathResource("document/%s.%s.md".formatted(part, known)).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
