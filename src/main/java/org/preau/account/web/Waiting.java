package org.preau.account.web;

import java.io.Serializable;
import java.util.List;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;

/**
 * Somebody between the first credentials and the session.
 *
 * @param accounts those whose credentials were shown: more than one at a shared address
 * @param stay whether this browser is to be remembered
 */
record Waiting(List<AccountId> accounts, boolean stay) implements Serializable {

    boolean isOnePerson() {
        return accounts.size() == 1;
    }

    AccountId person() {
        return accounts.getFirst();
    }

    /** The answer to « Qui êtes-vous ? »: one of those, nobody else. */
    Waiting choose(AccountId account) {
        if (!accounts.contains(account)) {
            throw Refusal.notFound();
        }
        return new Waiting(List.of(account), stay);
    }
}
