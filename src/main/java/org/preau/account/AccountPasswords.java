package org.preau.account;

import java.util.List;
import org.preau.shared.AccountId;
import org.springframework.stereotype.Component;

/** Compares what was typed with what is stored; computes outside any transaction, for it takes its time. */
@Component
class AccountPasswords {

    /** Looks for every try, whether nobody, one or two people of a household have a password at the address. */
    private static final int ALWAYS = 2;

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
        for (var looks = locked.size(); looks < ALWAYS; looks++) {
            passwords.matchNobody(typed);
        }
        return locked.stream()
                .filter(account ->
                        passwords.matches(typed, account.passwordHash().orElseThrow()))
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
