package org.preau.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.preau.shared.AccountId;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Service;

/** What {@link Beginnings} writes for whoever chooses a password at once. */
@Service
class PasswordBeginnings {

    /** A page that was pressed twice sends the second press within less. */
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final Passes passes;
    private final Accounts accounts;
    private final AccountRepository rows;
    private final Passwords passwords;
    private final Clock clock;

    PasswordBeginnings(Passes passes, Accounts accounts, AccountRepository rows, Passwords passwords, Clock clock) {
        this.passes = passes;
        this.accounts = accounts;
        this.rows = rows;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * The account that the same words opened a moment ago, or a new one: whoever presses twice, however fast, opens one.
     *
     * @param password refused when it is short, common or made of their name
     */
    @UseCase
    AccountId begin(String pass, Newcomer newcomer, Password password) {
        passes.hold(pass);
        return begunBy(newcomer, password).orElseGet(() -> open(pass, newcomer, password));
    }

    /** Of an account that is older than a moment no password is tried here. */
    private Optional<AccountId> begunBy(Newcomer newcomer, Password password) {
        var lately = clock.instant().minus(A_MOMENT);
        return rows.at(newcomer.mail().value()).stream()
                .filter(account -> account.isOpenedSince(lately))
                .filter(account -> account.passwordHash()
                        .filter(hash -> passwords.matches(password, hash))
                        .isPresent())
                .map(Account::id)
                .findFirst();
    }

    private AccountId open(String pass, Newcomer newcomer, Password password) {
        var account = passes.admitUnproved(pass, newcomer);
        accounts.choosePassword(account, password);
        return account;
    }
}
