package org.preau.account;

import java.util.List;
import org.preau.shared.AccountId;

/**
 * An account as its owner sees it.
 *
 * @param addresses the addresses to sign in with, the first one being written to
 */
public record AccountCard(AccountId id, AccountSettings settings, List<String> addresses, boolean hasPassword) {

    public String name() {
        return settings.name().value();
    }
}
