package org.preau.account;

import java.util.Locale;
import org.preau.shared.Refusal;

/** A mail address one signs in with, in small letters, at most 254 characters (RFC 5321); two accounts may share one. */
public record SignInAddress(String value) {

    private static final int MAX = 254;

    public SignInAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX || !value.matches("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:.]+(\\.[^\\s@<>\",;:.]+)+")) {
            throw new Refusal(AccountReason.MAIL_MALFORMED);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
