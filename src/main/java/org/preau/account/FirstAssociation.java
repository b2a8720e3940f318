package org.preau.account;

import org.preau.shared.AccountId;

/** Told by the room of associations: whether this instance has begun, and how it begins. */
public interface FirstAssociation {

    boolean isMissing();

    /** Founds the association, with that account as its owner; in the transaction of the set-up. */
    void found(AccountId owner, Founding founding);

    /** What the set-up page asked for. */
    record Founding(String association, AccountName person, SignInAddress mail) {}
}
