package org.preau.shared.text;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every file system takes. */
public final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    /** « Assemblée générale » is {@code assemblee-generale}; empty when nothing of it can be written so. */
    public static String plain(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-$", "");
    }
}
