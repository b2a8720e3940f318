package org.preau.member;

import java.util.List;
import org.preau.shared.MailForm;
import org.preau.shared.Refusal;

/** A mail address, in small letters, at most 254 characters (RFC 5321); two members may share one. */
public record MailAddress(String value) {

    public MailAddress {
        value = MailForm.read(value).orElseThrow(() -> new Refusal(MemberReason.MAIL_MALFORMED));
    }

    /**
     * One a line.
     *
     * @throws Refusal that names the first line that holds none
     */
    public static List<MailAddress> list(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).map(MailAddress::ofLine).distinct().toList();
    }

    private static MailAddress ofLine(String line) {
        return new MailAddress(MailForm.read(line).orElseThrow(() -> new Refusal(MemberReason.MAIL_OF_LINE, line)));
    }

    @Override
    public String toString() {
        return value;
    }
}
