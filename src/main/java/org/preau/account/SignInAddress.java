package org.preau.account;

import org.preau.shared.MailForm;
import org.preau.shared.Refusal;

/** A mail address one signs in with, in small letters, at most 254 characters (RFC 5321); two accounts may share one. */
public record SignInAddress(String value) {

    public SignInAddress {
        value = MailForm.read(value).orElseThrow(() -> new Refusal(AccountReason.MAIL_MALFORMED));
    }

    /** One that letters can be sent to, as somebody types it to receive them there. */
    public static SignInAddress typed(String value) {
        return MailForm.typed(value)
                .map(SignInAddress::new)
                .orElseThrow(() -> new Refusal(AccountReason.MAIL_MALFORMED));
    }

    @Override
    public String toString() {
        return value;
    }
}
