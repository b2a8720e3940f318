package org.preau.member;

import org.preau.shared.Refusal;

/** A phone number as people write it: digits, with spaces, dots, dashes, brackets and a plus sign; 4 to 40 characters. */
public record Phone(String value) {

    public Phone {
        value = value.replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (!value.matches("[(+]{0,2}[0-9][0-9 .()/-]{2,38}[0-9]")) {
            throw new Refusal(MemberReason.PHONE_MALFORMED);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
