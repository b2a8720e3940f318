package org.preau.member;

import java.util.List;
import org.preau.shared.Refusal;
import org.preau.shared.Spelling;

/**
 * What somebody does for a group: one of those that every association has, or in its own words, « Vice-présidence ».
 *
 * @param value the words, or the name of one that each language has a word for
 */
public record Office(String value) {

    public static final Office PRESIDENT = new Office("PRESIDENT");
    public static final Office TREASURER = new Office("TREASURER");
    public static final Office SECRETARY = new Office("SECRETARY");

    /** Those that every association has. */
    public static final List<Office> USUAL = List.of(PRESIDENT, TREASURER, SECRETARY);

    /** In characters. */
    public static final int LONGEST = 60;

    /** @throws Refusal office length, for no words or too many */
    public static Office called(String words) {
        var said = Spelling.tidy(words);
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Refusal(MemberReason.OFFICE_LENGTH, LONGEST);
        }
        return new Office(said);
    }

    public boolean isUsual() {
        return USUAL.contains(this);
    }
}
