package org.preau.account;

import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.preau.shared.Refusal;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Argon2id (19 MiB, 2 passes), and what a password must be. Two are computed at a time: more would take the memory of the rest. */
@Component
class Passwords {

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore places = new Semaphore(2, true);
    private final CommonPasswords common = new CommonPasswords();
    private final String nobodys = "$argon2id$v=19$m=19456,t=2,p=1$" + anyBytes(16) + "$" + anyBytes(32);

    String hash(Password password) {
        return inTurn(() -> String.valueOf(argon.encode(password.value())));
    }

    boolean matches(Password typed, String hash) {
        return typed.value().length() <= Password.LONGEST && inTurn(() -> argon.matches(typed.value(), hash));
    }

    /** Takes as long as looking at a real one, against a hash that no password has: an unknown address must not answer faster. */
    void matchNobody(Password typed) {
        matches(typed, nobodys);
    }

    private static String anyBytes(int count) {
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(KeyGenerators.secureRandom(count).generateKey());
    }

    void requireGood(Password chosen, AccountCard owner) {
        var text = chosen.value();
        if (text.codePointCount(0, text.length()) < Password.SHORTEST) {
            throw new Refusal(AccountReason.PASSWORD_SHORT, Password.SHORTEST);
        }
        if (text.length() > Password.LONGEST) {
            throw new Refusal(AccountReason.PASSWORD_LONG, Password.LONGEST);
        }
        if (common.know(text)) {
            throw new Refusal(AccountReason.PASSWORD_COMMON);
        }
        if (common.isMadeOf(text, owner)) {
            throw new Refusal(AccountReason.PASSWORD_PERSONAL);
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
