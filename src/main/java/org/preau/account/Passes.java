package org.preau.account;

import java.util.Optional;
import org.preau.shared.AccountId;

/** Told by the room of associations: which passes let somebody begin here who has no account. */
public interface Passes {

    /**
     * The address that a pass was sent to; empty for one that is handed on.
     *
     * @throws org.preau.shared.Refusal when it opens nothing
     */
    Optional<SignInAddress> addressOf(String pass);

    /** Whoever shows the same pass waits until this transaction ends. */
    void hold(String pass);

    /** Opens an account for somebody who proved their address, and lets them in where the pass leads; both or neither. */
    AccountId admit(String pass, Newcomer newcomer);
}
