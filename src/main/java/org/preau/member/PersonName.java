package org.preau.member;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.preau.shared.Refusal;
import org.preau.shared.Spelling;

/** How a person is called: 1 to 100 characters, blanks tidied, invisible, direction-changing and piled-up characters taken out. */
public record PersonName(String value) {

    /** In characters. */
    public static final int LONGEST = 100;

    public PersonName {
        value = Spelling.tidy(value);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new Refusal(MemberReason.NAME_LENGTH, LONGEST);
        }
    }

    /** The first letters of the first and the last word, for the round badge beside the name. */
    public String initials() {
        var words = value.split("[ \\-’']+");
        var ends = words.length == 1 ? words : new String[] {words[0], words[words.length - 1]};
        return Arrays.stream(ends)
                .filter(word -> !word.isEmpty())
                .map(PersonName::firstLetter)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    private static String firstLetter(String word) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        var letter = word.substring(0, letters.next());
        return letter.length() <= 2 ? letter : letter.substring(0, letter.offsetByCodePoints(0, 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
