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

    /**
     * Opens an account for somebody who proved their address, and lets them in where the pass leads; both or neither. Whoever was
     * written there before at that address and by that name is them.
     */
    AccountId admit(String pass, Newcomer newcomer);

    /** The same for somebody of whose address nothing is known but what they typed: nobody takes anything over by it. */
    AccountId admitUnproved(String pass, Newcomer newcomer);
}
