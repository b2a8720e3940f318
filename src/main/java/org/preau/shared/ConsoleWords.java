package org.preau.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is told at the console, in the language of the person there; also when the application that knows all texts does not start. */
public final class ConsoleWords {

    private static final String TEXTS = "vaadin-i18n.translations";

    private ConsoleWords() {}

    /** What the script that started this found the person to speak, else what this machine speaks. */
    public static Locale language() {
        return Optional.ofNullable(System.getenv("PREAU_CONSOLE_LANGUAGE"))
                .filter(language -> !language.isBlank())
                .map(Locale::of)
                .orElseGet(Locale::getDefault);
    }

    /** The sentence of this key. */
    public static String of(String key, @Nullable Object... values) {
        var language = language();
        var sentence = ResourceBundle.getBundle(
                        TEXTS, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString(key);
        return new MessageFormat(sentence, language)
                .format(Stream.of(values).map(String::valueOf).toArray());
    }
}
