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

    /** What it says in a language; in English when there is no other. */
    public FirstText in(Locale language) {
        return this == BLANK ? FirstText.blank() : new FirstText(read(language.getLanguage().equals("fr") ? "fr" : "en"));
    }

    private String read(String language) {
        var text = new ClassPathResource("document/%s.%s.md".formatted(name().toLowerCase(Locale.ROOT), language));
        try {
            return text.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
