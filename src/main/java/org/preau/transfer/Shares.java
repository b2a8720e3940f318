package org.preau.transfer;

import java.util.HashMap;
import java.util.Map;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;

/** How much of what there is for all each person has: one who takes more than their share waits, and nobody else does. */
final class Shares {

    private final int most;
    private final Map<MemberId, Integer> taken = new HashMap<>();

    Shares(int most) {
        this.most = most;
    }

    /** @throws Refusal when that person has as much as one may */
    synchronized void take(MemberId person) {
        if (taken.getOrDefault(person, 0) >= most) {
            throw new Refusal(TransferReason.OWN_IMPORT);
        }
        taken.merge(person, 1, Integer::sum);
    }

    synchronized void leave(MemberId person) {
        taken.computeIfPresent(person, (_, share) -> share == 1 ? null : share - 1);
    }
}
