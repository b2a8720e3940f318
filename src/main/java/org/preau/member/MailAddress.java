package org.preau.member;

import java.util.List;
import org.preau.shared.MailForm;
import org.preau.shared.Refusal;

/** A mail address, in small letters, at most 254 characters (RFC 5321); two members may share one. */
public record MailAddress(String value) {

    public MailAddress {
        value = MailForm.read(value).orElseThrow(() -> new Refusal(MemberReason.MAIL_MALFORMED));
    }

    /** One that letters can be sent to, as somebody writes it down. */
    public static MailAddress typed(String value) {
        return MailForm.typed(value).map(MailAddress::new).orElseThrow(() -> new Refusal(MemberReason.MAIL_MALFORMED));
    }

    /**
     * Each of those in a text.
     *
     * @throws Refusal that names all that is none
     */
    public static List<MailAddress> list(String text) {
        var written = Addressees.read(text);
        written.requireReadable();
        return written.mails();
    }

    @Override
    public String toString() {
        return value;
    }
}
