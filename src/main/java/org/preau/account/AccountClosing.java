package org.preau.account;

import org.preau.shared.AccountId;

/**
 * An account is about to end. Heard in the transaction of the act by every room that keeps something of it:
 * each lets go (the words of a member stay under their name), or refuses, as for the last owner.
 */
public record AccountClosing(AccountId account) {}
