package org.preau.member;

import org.preau.shared.MailForm;
import org.preau.shared.Refusal;

/** A mail address, in small letters, at most 254 characters (RFC 5321); two members may share one. */
public record MailAddress(String value) {

    public MailAddress {
        value = MailForm.read(value).orElseThrow(() -> new Refusal(MemberReason.MAIL_MALFORMED));
    }

    @Override
    public String toString() {
        return value;
    }
}
