package org.preau.account;

import java.time.Duration;

/**
 * What somebody may be guessing at. The address typed counts whether or not an account has it. Who guesses from one network soon
 * waits long; the address as a whole makes everybody wait shortly, so that nobody is locked out by what others do elsewhere.
 *
 * @param key hashed: the table tells nobody who was tried
 * @param free tries without any pause
 * @param longest the longest pause
 */
record Target(String key, int free, Duration longest) {

    private static final Duration LONG = Duration.ofMinutes(15);
    private static final Duration SHORT = Duration.ofSeconds(20);

    /** An address, tried from everywhere. */
    static Target address(String mail) {
        return new Target(Secret.hash("address " + mail), 30, SHORT);
    }

    /** An address, tried from one network. */
    static Target address(String mail, Network from) {
        return of("address from " + from.prefix() + " " + mail, 5);
    }

    static Target network(Network network) {
        return of("network " + network.prefix(), 60);
    }

    /** A browser in which its person was signed in before: only itself makes it wait. */
    static Target knownBrowser(String mark) {
        return of("known browser " + mark, 5);
    }

    /** Asking for a code costs a letter to somebody. */
    static Target letters(String mail) {
        return of("letters " + mail, 12);
    }

    static Target letters(String mail, Network from) {
        return of("letters from " + from.prefix() + " " + mail, 4);
    }

    /** Letters that a signed-in account has sent. */
    static Target ownLetters(String account) {
        return of("own letters " + account, 4);
    }

    static Target secondFactor(String account) {
        return of("second factor " + account, 5);
    }

    static Target proof(String account) {
        return of("proof " + account, 5);
    }

    /** Acts without an account at one place: a whole meeting may do them from one network. */
    static Target flood(String place, Network from) {
        return of("flood " + place + " from " + from.prefix(), 300);
    }

    static Target door(String name) {
        return of("door " + name, 5);
    }

    private static Target of(String what, int free) {
        return new Target(Secret.hash(what), free, LONG);
    }

    /** 0 for the free ones, then 5 s, 10 s, 20 s … up to the longest. */
    Duration pauseAfter(int tries) {
        if (tries < free) {
            return Duration.ZERO;
        }
        return Duration.ofSeconds(Math.min(longest.toSeconds(), 5L << Math.min(tries - free, 20)));
    }
}
