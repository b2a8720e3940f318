package org.preau.member;

import java.util.Locale;
import org.preau.shared.Refusal;

/** A mail address, in small letters, at most 254 characters (RFC 5321); two members may share one. */
public record MailAddress(String value) {

    private static final int MAX = 254;

    public MailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX || !value.matches("[^\\s\\p{C}@<>\",;:]{1,64}@[^\\s\\p{C}@<>\",;:.]+(\\.[^\\s\\p{C}@<>\",;:.]+)+")) {
            throw new Refusal(MemberReason.MAIL_MALFORMED);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
