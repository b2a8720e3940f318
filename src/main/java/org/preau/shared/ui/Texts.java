package org.preau.shared.ui;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The sentences that an element shows, in one language: every key below a prefix, given to it once as a flat map. */
public final class Texts {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private Texts() {}

    /**
     * @param prefix such as {@code board.element}; the keys given are what follows it and a dot
     * @return key to sentence, with placeholders {0}, {1}
     */
    public static Map<String, String> of(String prefix, Locale language) {
        return READ.computeIfAbsent(prefix + " " + language.getLanguage(), _ -> read(prefix + ".", language));
    }

    private static Map<String, String> read(String prefix, Locale language) {
        var bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toUnmodifiableMap(key -> key.substring(prefix.length()), bundle::getString));
    }
}
