package org.preau.account;

import java.time.Instant;
import java.util.Optional;
import org.preau.shared.AccountId;

/** Told by the rooms above: whether somebody must have a second factor, because of what they may do. */
public interface SecondFactorDuty {

    /** Since when they must; empty when they are free to choose. A grace of 14 days follows. */
    Optional<Instant> since(AccountId account);
}
