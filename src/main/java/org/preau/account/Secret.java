package org.preau.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 160 random bits that a browser or a link carries; only {@link #hash} is stored. */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret fresh() {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits(20)));
    }

    static byte[] bits(int bytes) {
        var bits = new byte[bytes];
        RANDOM.nextBytes(bits);
        return bits;
    }

    /** What may be stored in place of the secret. */
    public String hash() {
        return hash(value);
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Six digits, for a person to copy. */
    static String sixDigits() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
