package org.preau.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.preau.account.Secret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * What lets a phone into the demo of the computer beside it: the short code that the computer shows is asked once, where tries
 * are counted; from then on the phone carries a secret drawn at start, which cannot be guessed.
 */
@Component
@ConditionalOnBooleanProperty("preau.demo")
class LanPass {

    private final String code;
    private final Secret carried = Secret.fresh();

    LanPass(@Value("${preau.demo.lan-code:}") String code) {
        this.code = code;
    }

    /** Whether phones are let in at all. */
    boolean isOffered() {
        return !code.isEmpty();
    }

    boolean opensWith(String typed) {
        return isOffered() && same(typed.strip(), code);
    }

    void give(Visit visit) {
        visit.give(Cookies.NEARBY, carried.value());
    }

    boolean isCarriedBy(HttpServletRequest request) {
        return isOffered()
                && Cookies.NEARBY
                        .read(request)
                        .filter(shown -> same(shown, carried.value()))
                        .isPresent();
    }

    /** Takes as long however much of it is right. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
