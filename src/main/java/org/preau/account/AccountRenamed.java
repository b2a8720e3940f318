package org.preau.account;

import org.preau.shared.AccountId;

/** Somebody calls themselves otherwise. Heard in the transaction of the act by the rooms above, where they are called by name. */
public record AccountRenamed(AccountId account, AccountName before, AccountName now) {}
