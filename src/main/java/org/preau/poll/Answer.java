package org.preau.poll;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says to a date; who said nothing has no answer. */
public enum Answer {
    YES('y', true),
    IF_NEED_BE('m', true),
    NO('n', false);

    private final char sign;
    private final boolean comes;

    Answer(char sign, boolean comes) {
        this.sign = sign;
        this.comes = comes;
    }

    /** One letter, where many answers stand in a row. */
    public char sign() {
        return sign;
    }

    /** Whether who says so would come. */
    public boolean comes() {
        return comes;
    }

    /** The key of its word. */
    public String key() {
        return "poll.answer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By its letter; empty for any other. */
    public static Optional<Answer> of(String sign) {
        return Arrays.stream(values())
                .filter(answer -> sign.length() == 1 && sign.charAt(0) == answer.sign)
                .findFirst();
    }
}
