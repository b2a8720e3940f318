package org.preau.account;

import org.springframework.stereotype.Service;

/**
 * Slows down whoever acts very often without an account. A whole meeting may answer from one connection; a machine that goes on
 * waits longer and longer.
 */
@Service
public class Floods {

    private final Patience patience;

    Floods(Patience patience) {
        this.patience = patience;
    }

    /**
     * Counts one act at a place, from one network.
     *
     * @throws Refusal with the seconds left to wait, once there were hundreds
     */
    public void count(String place, Network from) {
        patience.count(Target.flood(place, from));
    }
}
