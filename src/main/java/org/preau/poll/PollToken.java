package org.preau.poll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.preau.shared.Refusal;

/** What the address of a link holds: 160 random bits. Only their SHA-256 is stored; the text never reaches a log. */
public record PollToken(String value) {

    private static final int BYTES = 20;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{27}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A text of another shape is refused as a link that does not exist. */
    public PollToken {
        if (!SHAPE.matcher(value).matches()) {
            throw Refusal.notFound();
        }
    }

    /** The address that was typed, or a new one when it has another shape. */
    public static PollToken orFresh(String typed) {
        return SHAPE.matcher(typed).matches() ? new PollToken(typed) : fresh();
    }

    public static PollToken fresh() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new PollToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** The page that the link opens, below the address of this instance. */
    public String path() {
        return "/p/poll/" + value;
    }

    /** Never the value: it would stand in a log. */
    @Override
    public String toString() {
        return "PollToken";
    }
}
