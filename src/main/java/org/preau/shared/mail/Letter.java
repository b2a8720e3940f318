package org.preau.shared.mail;

import java.util.List;
import java.util.Locale;

/**
 * A letter to one person, from two keys of the translations: {@code <key>subject} and {@code <key>text}.
 * The text is paragraphs parted by an empty line; a paragraph that is only a link becomes a button, one that is only
 * figures is shown large.
 *
 * @param to a mail address
 * @param key how both keys begin, with its last dot: {@code account.mail.sign-in.}
 * @param values for the placeholders of both sentences
 */
public record Letter(String to, Locale language, String key, List<Object> values) {

    public Letter {
        if (!key.endsWith(".")) {
            throw new IllegalArgumentException("No letter begins with the key " + key);
        }
    }

    public Letter(String to, Locale language, String key, Object... values) {
        this(to, language, key, List.of(values));
    }
}
