package org.preau.member;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.preau.shared.Title;

/**
 * One person of a list, as far as it could be understood.
 *
 * @param number the line in the text, from 1
 * @param text the name as it was written, for a person to recognise
 * @param doubts why it cannot be written as it is, or which of its cells are left aside; empty when all of it can
 */
public record RosterLine(
        int number, String text, Optional<PersonName> name, Contact contact, List<Doubt> doubts, Source source) {

    /**
     * How it stands in the list.
     *
     * @param written the whole line, or the lines that a quote holds together
     * @param unread what could not be understood, by the doubt that it made
     */
    public record Source(String written, Map<Doubt, String> unread) {}

    /** How the person is reached, what they are, and their groups. */
    public record Contact(
            List<MailAddress> mails, Optional<Phone> phone, Optional<Status> status, List<Title> groups) {}

    /** What could not be understood, where a doubt is about some of the words; else nothing. */
    public String unread(Doubt doubt) {
        return source.unread().getOrDefault(doubt, "");
    }

    /** Whether somebody may stand in it: it is neither a title of the list nor a name of its columns. */
    boolean isAboutSomebody() {
        return !doubts.contains(Doubt.NAMES_COLUMNS) && !doubts.contains(Doubt.ABOVE_COLUMNS);
    }

    /** Whether nobody can be written from it: without a name, or with an address that may be a slip, no person is made. */
    boolean isUnclear() {
        return doubts.stream().anyMatch(doubt -> !doubt.keepsNobodyOut());
    }

    /** What is unclear about a line. */
    public enum Doubt {
        NO_NAME,
        NAME_UNREADABLE,
        /** An address stands in it. */
        NAME_HOLDS_MORE,
        MAIL_UNREADABLE,
        /** The person is written without it. */
        PHONE_UNREADABLE,
        /** Likewise, as a volunteer. */
        STATUS_UNKNOWN,
        /** Likewise. */
        GROUP_UNREADABLE,
        /** One number is kept, those of mobile phones first. */
        OTHER_PHONE,
        /** They are written as one; a line for each would make two, who may share an address. */
        SEVERAL_PEOPLE,
        /** Without headers nothing tells what a date or a number is. */
        CELL_UNKNOWN,
        /** It stands first, in words where all others have an address. */
        NAMES_COLUMNS,
        /** It stands above the row that names the columns. */
        ABOVE_COLUMNS,
        /** Somebody of that name is a member already, or stands above in the list, at another address. */
        SAME_NAME;

        private static final Set<Doubt> WRITTEN_ALL_THE_SAME = EnumSet.of(
                PHONE_UNREADABLE, STATUS_UNKNOWN, GROUP_UNREADABLE, OTHER_PHONE, SEVERAL_PEOPLE, CELL_UNKNOWN);

        boolean keepsNobodyOut() {
            return WRITTEN_ALL_THE_SAME.contains(this);
        }
    }
}
