package org.preau.shared;

/** One line that names a thing: 1 to 200 characters once blanks are tidied and what is unseen taken out; anything else is refused. */
public record Title(String value) {

    /** In characters. */
    public static final int LONGEST = 200;

    public Title {
        value = Spelling.tidy(value);
        if (value.isEmpty()) {
            throw new Refusal(SharedReason.TITLE_EMPTY);
        }
        if (value.length() > LONGEST) {
            throw new Refusal(SharedReason.TITLE_LENGTH, LONGEST);
        }
    }

    /** For words that may be longer: as much of their beginning as a title holds, and an ellipsis. */
    public static Title beginning(String words) {
        var line = Spelling.tidy(words);
        if (line.length() <= LONGEST) {
            return new Title(line);
        }
        var end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return new Title(line.substring(0, end).strip() + "…");
    }

    @Override
    public String toString() {
        return value;
    }
}
