package org.preau.account;

import org.preau.shared.Refusal;
import org.preau.shared.Spelling;

/** What a person is called on this instance: 1 to 200 characters. */
public record AccountName(String value) {

    private static final int MAX = 200;

    public AccountName {
        value = Spelling.tidy(value);
        if (value.isEmpty() || value.length() > MAX) {
            throw new Refusal(AccountReason.NAME_LENGTH, MAX);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
