package org.preau.account;

import java.util.Locale;

/** How screens look: light, dark, or as the device says. */
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM;

    /** The word that pages and screens carry. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
