package org.preau.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The six digits that a phone shows and changes every 30 s (RFC 6238, HMAC-SHA-1, as every such application knows it). */
record Totp(byte[] secret) {

    private static final int STEP = 30;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /**
     * The step of the clock to which these digits belong; the one before and the one after are accepted too.
     *
     * @param last the step used last: digits serve once
     */
    OptionalLong stepOf(String digits, Instant now, long last) {
        var step = now.getEpochSecond() / STEP;
        return LongStream.rangeClosed(step - 1, step + 1)
                .filter(candidate -> candidate > last && digits(candidate).equals(digits))
                .findFirst();
    }

    /** The digits of one step (RFC 4226). */
    String digits(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The secret in letters and figures (Base32), for a person without camera. */
    String letters() {
        var text = new StringBuilder();
        for (var bit = 0; bit < secret.length * Byte.SIZE; bit += 5) {
            text.append(ALPHABET.charAt(five(bit)));
        }
        return text.toString();
    }

    private int five(int from) {
        var value = 0;
        for (var bit = from; bit < from + 5; bit++) {
            var set = bit < secret.length * Byte.SIZE && (secret[bit / 8] >> (7 - bit % 8) & 1) == 1;
            value = value << 1 | (set ? 1 : 0);
        }
        return value;
    }
}
