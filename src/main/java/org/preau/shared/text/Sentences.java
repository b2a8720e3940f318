package org.preau.shared.text;

/** The sentences of one reader's language: a screen's {@code getTranslation}, or what pages and letters are written with. */
@FunctionalInterface
public interface Sentences {

    /** @param values what varies in it, in its order */
    String say(String key, Object... values);
}
