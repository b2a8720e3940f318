package org.preau.account;

import java.util.List;
import org.preau.shared.AccountId;
import org.springframework.stereotype.Component;

/** Compares what was typed with what is stored; computes outside any transaction, for it takes its time. */
@Component
class AccountPasswords {

    private final AccountRepository accounts;
    private final Passwords passwords;

    AccountPasswords(AccountRepository accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    List<AccountId> matching(SignInAddress mail, Password typed) {
        var locked = accounts.at(mail.value()).stream()
                .filter(account -> account.passwordHash().isPresent())
                .toList();
        if (locked.isEmpty()) {
            passwords.matchNobody(typed);
        }
        return locked.stream()
                .filter(account -> passwords.matches(typed, account.passwordHash().orElseThrow()))
                .map(Account::id)
                .toList();
    }

    boolean isOf(AccountId account, Password typed) {
        return accounts.own(account)
                .flatMap(Account::passwordHash)
                .filter(hash -> passwords.matches(typed, hash))
                .isPresent();
    }
}
