package org.preau.account;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.preau.shared.AccountId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The accounts of this instance. Whoever calls acts for the account named: pages give the one that is signed in. */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(AccountRepository accounts, Passwords passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** Opens an account for somebody who proved, or was invited at, an address. It has no password yet. */
    @UseCase
    public AccountId open(AccountName name, SignInAddress mail, Language language, ZoneId zone) {
        var account = new Account(name, language, zone, clock.instant());
        account.reachAt(mail);
        return accounts.save(account).id();
    }

    /** Those who sign in with an address. */
    @Query
    public List<AccountId> at(SignInAddress mail) {
        return accounts.at(mail.value()).stream().map(Account::id).toList();
    }

    /** An account, for its owner. */
    @Query
    public AccountCard of(AccountId account) {
        return own(account).card();
    }

    /** Several accounts by name, for « Qui êtes-vous ? ». */
    @Query
    public List<AccountCard> among(Collection<AccountId> ids) {
        return accounts.among(ids).stream().map(Account::card).toList();
    }

    /** A new name is carried by the rooms above to where the person was called by the one before. */
    @UseCase
    public void settle(AccountId account, AccountSettings settings) {
        var settled = own(account);
        var before = settled.card().settings().name();
        settled.settle(settings);
        if (!settings.name().equals(before)) {
            events.publishEvent(new AccountRenamed(account, before, settings.name()));
        }
    }

    /** Sets or changes the password; refused when it is short, common, or made of one's own name. */
    @UseCase
    public void choosePassword(AccountId account, Password password) {
        var chosen = own(account);
        passwords.requireGood(password, chosen.card());
        chosen.lockWith(passwords.hash(password));
    }

    /** Leaves an address; the last one stays. */
    @UseCase
    public void leaveAddress(AccountId account, SignInAddress mail) {
        own(account).leave(mail);
    }

    /** Ends an account for good: rooms above let go of it first, in the same transaction, or refuse. */
    @UseCase
    public void close(AccountId account) {
        var closing = own(account);
        events.publishEvent(new AccountClosing(account));
        accounts.delete(closing);
    }

    private Account own(AccountId account) {
        return accounts.own(account).orElseThrow(Refusal::notFound);
    }
}
