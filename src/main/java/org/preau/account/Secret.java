package org.preau.account;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.preau.shared.RandomToken;
import org.preau.shared.Sha256;

/** A {@link RandomToken} that a browser or a link carries; only {@link #hash} is stored. */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret fresh() {
        return new Secret(RandomToken.fresh());
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
        return HexFormat.of().formatHex(Sha256.of(text));
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
