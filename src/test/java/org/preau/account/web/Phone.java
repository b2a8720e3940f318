package org.preau.account.web;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A phone's authentication application, written from RFC 6238 and not from our own code. */
public record Phone(byte[] secret) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Types the letters that the page shows. */
    public static Phone of(String page) {
        var letters = Pattern.compile("<code>([A-Z2-7 ]+)</code>").matcher(page);
        if (!letters.find()) {
            throw new AssertionError("The page shows no letters");
        }
        return new Phone(read(letters.group(1).replace(" ", "")));
    }

    private static byte[] read(String letters) {
        var bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
        var bits = 0;
        var value = 0;
        for (var letter : letters.toCharArray()) {
            value = value << 5 | ALPHABET.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (value >> bits));
                value &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }

    /** The six digits of now. */
    public String digits() {
        var hash = hash(ByteBuffer.allocate(8)
                .putLong(Instant.now().getEpochSecond() / 30)
                .array());
        var number = ByteBuffer.wrap(hash, hash[19] & 0xf, 4).getInt() & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }

    private byte[] hash(byte[] moment) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(moment);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
