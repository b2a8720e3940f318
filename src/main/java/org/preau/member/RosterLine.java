package org.preau.member;

import java.util.List;
import java.util.Optional;
import org.preau.shared.Title;

/**
 * One person of a list, as far as it could be understood.
 *
 * @param number the line in the text, from 1
 * @param text the name as it was written, for a person to recognise
 * @param doubts why it cannot be written as it is; empty when it can
 */
public record RosterLine(int number, String text, Optional<PersonName> name, Contact contact, List<Doubt> doubts) {

    /** How the person is reached, what they are, and their groups. */
    public record Contact(List<MailAddress> mails, Optional<Phone> phone, Optional<Status> status, List<Title> groups) {}

    /** Why a line is unclear. */
    public enum Doubt {
        NO_NAME,
        NAME_UNREADABLE,
        MAIL_UNREADABLE,
        PHONE_UNREADABLE,
        STATUS_UNKNOWN,
        GROUP_UNREADABLE,
        /** Somebody of that name is a member already, at another address. */
        SAME_NAME
    }
}
