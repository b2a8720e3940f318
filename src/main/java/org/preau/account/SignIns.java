package org.preau.account;

import java.util.List;
import java.util.Optional;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Service;

/**
 * The ways in. Each tells whose credentials were shown; several accounts can share an address, and « Qui êtes-vous ? » follows.
 * A wrong answer, an unknown address and an account without password are told alike, and take alike.
 */
@Service
public class SignIns {

    private final AccountPasswords passwords;
    private final MailCodes codes;
    private final Patience patience;
    private final Accounts accounts;
    private final KnownBrowsers browsers;
    private final Journal journal;

    SignIns(
            AccountPasswords passwords,
            MailCodes codes,
            Patience patience,
            Accounts accounts,
            KnownBrowsers browsers,
            Journal journal) {
        this.passwords = passwords;
        this.codes = codes;
        this.patience = patience;
        this.accounts = accounts;
        this.browsers = browsers;
        this.journal = journal;
    }

    /** The accounts at this address whose password this is. */
    public List<AccountId> withPassword(SignInAddress mail, Password password, Asker asker) {
        var from = asker.network();
        var own = ownBrowser(mail, asker);
        var targets = own.map(List::of)
                .orElseGet(() -> List.of(Target.address(mail.value(), from), Target.address(mail.value())));
        patience.count(Target.network(from));
        targets.forEach(patience::count);
        var found = passwords.matching(mail, password);
        if (found.isEmpty()) {
            tellRefused(accounts.at(mail), from);
            throw new Refusal(AccountReason.CREDENTIALS_WRONG);
        }
        targets.forEach(patience::forget);
        patience.giveBack(Target.network(from), 1);
        return found;
    }

    /** Sends a code; see {@link MailCodes#askToSignIn}. */
    public Secret askCode(SignInAddress mail, Asker asker) {
        var from = asker.network();
        patience.count(Target.network(from));
        ownBrowser(mail, asker)
                .map(List::of)
                .orElseGet(() -> List.of(Target.letters(mail.value(), from), Target.letters(mail.value())))
                .forEach(patience::count);
        return codes.askToSignIn(mail);
    }

    /** The browser asking, when somebody of this address was signed in with it before. */
    private Optional<Target> ownBrowser(SignInAddress mail, Asker asker) {
        var known = asker.mark()
                .filter(mark ->
                        browsers.owner(mark).filter(accounts.at(mail)::contains).isPresent());
        return known.map(Target::knownBrowser);
    }

    /** The accounts at the address that received these digits. */
    public List<AccountId> withCode(Secret browser, String digits, Network from) {
        patience.count(Target.network(from));
        return found(codes.signIn(browser, digits), from);
    }

    /** The accounts at the address that received this link. */
    public List<AccountId> withLink(Secret browser, Secret link, Network from) {
        patience.count(Target.network(from));
        return found(codes.follow(browser, link), from);
    }

    /** Counts a try of a secret that nobody guesses, at the network it comes from: strangers keep nobody else waiting. */
    public void count(Network from) {
        patience.count(Target.network(from));
    }

    /** Counts a try at a door of the instance whose code is short (that of the local network). */
    public void knock(String door, Network from) {
        count(from);
        patience.count(Target.door(door));
    }

    /** One line each; where nobody is known, one that names nobody. */
    private void tellRefused(List<AccountId> meant, Network from) {
        if (meant.isEmpty()) {
            journal.keep(new Entry(Entry.Act.SIGN_IN_REFUSED, null, "", from));
        }
        meant.forEach(account -> journal.keep(new Entry(Entry.Act.SIGN_IN_REFUSED, account, "", from)));
    }

    /** What was asked and what was answered are given back. */
    private List<AccountId> found(List<AccountId> accounts, Network from) {
        if (accounts.isEmpty()) {
            tellRefused(List.of(), from);
            throw new Refusal(AccountReason.CODE_WRONG);
        }
        patience.giveBack(Target.network(from), 2);
        return accounts;
    }
}
