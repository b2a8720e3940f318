package org.preau.account;

/** What a person calls one of their passkeys (« Téléphone »), to know it again: 1 to 60 characters. */
public record PasskeyName(String value) {

    /** In characters. */
    public static final int LONGEST = 60;

    public PasskeyName {
        value = AccountName.tidy(value, LONGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
