package org.preau.account;

import org.preau.shared.Refusal;
import org.preau.shared.Spelling;

/** What a person is called on this instance: 1 to 100 characters, as in an association. */
public record AccountName(String value) {

    /** In characters. */
    public static final int LONGEST = 100;

    public AccountName {
        value = tidy(value, LONGEST);
    }

    /** What somebody typed as a name, with something to see; refused when empty or longer than that. */
    static String tidy(String typed, int most) {
        var name = Spelling.tidy(typed);
        if (name.isEmpty() || name.length() > most) {
            throw new Refusal(AccountReason.NAME_LENGTH, most);
        }
        return name;
    }

    @Override
    public String toString() {
        return value;
    }
}
