package org.preau.shared.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** The order in which a reader looks for names, as the database and browsers have it: « Élodie » stands beside « Elsa ». */
public final class Alphabet {

    /** By letters; accents and capitals count between names that are otherwise the same. */
    public static final Comparator<String> ORDER =
            Comparator.comparing(Alphabet::letters).thenComparing(Comparator.naturalOrder());

    private Alphabet() {}

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'');
    }
}
