package org.preau.shared;

/** One line that names a thing: 1 to 200 characters once blanks are tidied and what is unseen taken out; anything else is refused. */
public record Title(String value) {

    private static final int MAX = 200;

    public Title {
        value = Spelling.tidy(value);
        if (value.isEmpty()) {
            throw new Refusal(SharedReason.TITLE_EMPTY);
        }
        if (value.length() > MAX) {
            throw new Refusal(SharedReason.TITLE_LENGTH, MAX);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
