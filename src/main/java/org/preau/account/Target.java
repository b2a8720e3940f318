package org.preau.account;

import java.time.Duration;

/**
 * What somebody may be guessing at. The address typed counts whether or not an account has it.
 *
 * @param key hashed: the table tells nobody who was tried
 * @param free tries without any pause
 */
record Target(String key, int free) {

    private static final long LONGEST = Duration.ofMinutes(15).toSeconds();

    static Target address(String mail) {
        return new Target(Secret.hash("address " + mail), 5);
    }

    static Target network(Network network) {
        return new Target(Secret.hash("network " + network.prefix()), 60);
    }

    /** Asking for a code costs a letter to somebody. */
    static Target letters(String mail) {
        return new Target(Secret.hash("letters " + mail), 4);
    }

    static Target secondFactor(String account) {
        return new Target(Secret.hash("second factor " + account), 5);
    }

    static Target proof(String account) {
        return new Target(Secret.hash("proof " + account), 5);
    }

    static Target door(String name) {
        return new Target(Secret.hash("door " + name), 5);
    }

    /** 0 for the free ones, then 5 s, 10 s, 20 s … up to 15 min. */
    Duration pauseAfter(int tries) {
        if (tries < free) {
            return Duration.ZERO;
        }
        return Duration.ofSeconds(Math.min(LONGEST, 5L << Math.min(tries - free, 20)));
    }
}
