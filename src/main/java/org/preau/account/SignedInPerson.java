package org.preau.account;

import java.io.Serializable;
import java.security.Principal;
import org.preau.shared.AccountId;

/** The principal of a request: whose account, in which browser. Its name is the account's id. */
public record SignedInPerson(AccountId account, SessionId session) implements Principal, Serializable {

    @Override
    public String getName() {
        return account.toString();
    }
}
