package org.preau.account;

/** What a person calls one of their passkeys (« Téléphone »), to know it again: 1 to 60 characters. */
public record PasskeyName(String value) {

    private static final int MAX = 60;

    public PasskeyName {
        value = AccountName.tidy(value, MAX);
    }

    @Override
    public String toString() {
        return value;
    }
}
