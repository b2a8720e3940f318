package org.preau.poll;

import java.util.Arrays;
import java.util.Optional;

/** What somebody says to a date; who said nothing has no answer. */
public enum Answer {
    YES('y'),
    IF_NEED_BE('m'),
    NO('n');

    private final char sign;

    Answer(char sign) {
        this.sign = sign;
    }

    /** One letter, where many answers stand in a row. */
    public char sign() {
        return sign;
    }

    /** By its letter; empty for any other. */
    public static Optional<Answer> of(String sign) {
        return Arrays.stream(values()).filter(answer -> sign.length() == 1 && sign.charAt(0) == answer.sign).findFirst();
    }
}
