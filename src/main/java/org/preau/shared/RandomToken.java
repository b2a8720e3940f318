package org.preau.shared;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** 160 random bits as 27 characters that an address or a cookie bears. Only their {@link Sha256} is stored; the text never reaches a log. */
public final class RandomToken {

    private static final int BYTES = 20;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{27}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomToken() {}

    public static String fresh() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Whether a text could be one. */
    public static boolean isShaped(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The same text, unless no token looks like it: whoever bears it knows of nothing. */
    public static String shaped(String text) {
        if (!isShaped(text)) {
            throw Refusal.notFound();
        }
        return text;
    }
}
