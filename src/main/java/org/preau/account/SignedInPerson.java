package org.preau.account;

import java.io.Serializable;
import org.preau.shared.AccountId;
import org.springframework.security.core.AuthenticatedPrincipal;

/** The principal of a request: whose account, in which browser. Its name is the account's id. */
public record SignedInPerson(AccountId account, SessionId session) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return account.toString();
    }
}
