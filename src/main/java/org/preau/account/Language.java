package org.preau.account;

import java.util.Locale;

/** The languages that the house speaks, French first. */
public enum Language {
    FR,
    EN;

    /** English as it is written in Europe: the day stands before the month. */
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.FRENCH;
    }

    /** The word that pages carry in their address and their {@code lang}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of the house that comes closest to a browser's. */
    public static Language near(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : FR;
    }
}
