package org.preau.account;

import java.util.List;
import java.util.Locale;
import org.preau.shared.AccountId;
import org.preau.shared.UseCase;
import org.preau.shared.mail.Letter;
import org.preau.shared.mail.Post;
import org.springframework.stereotype.Service;

/** Acts on one's own credentials: each asks for a fresh sign-in, is told by mail, and stands in the journal. */
@Service
public class AccountSecurity {

    private final Accounts accounts;
    private final MailCodes codes;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final FreshSignIn fresh;
    private final Journal journal;
    private final Patience patience;
    private final Post post;

    AccountSecurity(
            Accounts accounts,
            MailCodes codes,
            SecondFactors factors,
            Passkeys passkeys,
            Sessions sessions,
            FreshSignIn fresh,
            Journal journal,
            Patience patience,
            Post post) {
        this.accounts = accounts;
        this.codes = codes;
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.fresh = fresh;
        this.journal = journal;
        this.patience = patience;
        this.post = post;
    }

    /** A new password; every other session ends. */
    @UseCase
    public void choosePassword(SignedInPerson person, Password password, Network from) {
        fresh.require();
        accounts.choosePassword(person.account(), password);
        sessions.endOthers(person, from);
        note(Entry.Act.PASSWORD_CHANGED, person.account(), from);
        tell(person.account(), "account.mail.password-changed.");
    }

    /** Sends a code to an address to be added; letters are counted for who asks and for who receives, before one is written. */
    public Secret askForAddress(SignedInPerson person, SignInAddress mail) {
        fresh.require();
        patience.count(Target.ownLetters(person.account().toString()));
        patience.count(Target.letters(mail.value()));
        return codes.askForAddress(person.account(), mail);
    }

    /**
     * Adds the address that received this code; the others are told.
     *
     * @return whether these are its digits; a wrong try is answered, not refused: it counts
     */
    @UseCase
    public boolean confirmAddress(SignedInPerson person, Secret asked, String digits, Network from) {
        var added = codes.confirmAddress(person.account(), asked, digits);
        added.ifPresent(_ -> note(Entry.Act.ADDRESS_ADDED, person.account(), from));
        return added.isPresent();
    }

    @UseCase
    public void leaveAddress(SignedInPerson person, SignInAddress mail, Network from) {
        fresh.require();
        tell(person.account(), "account.mail.address-left.", mail.value());
        accounts.leaveAddress(person.account(), mail);
        note(Entry.Act.ADDRESS_LEFT, person.account(), from);
    }

    /** Prepares the phone's application. */
    @UseCase
    public SecondFactors.Offer offerFactor(SignedInPerson person) {
        fresh.require();
        return factors.offer(accounts.of(person.account()));
    }

    /** Turns the digits of the phone on, and gives the recovery codes that come with a first factor. */
    @UseCase
    public List<String> turnFactorOn(SignedInPerson person, String digits, Network from) {
        fresh.require();
        factors.inTurn(person.account());
        factors.turnOn(person.account(), digits);
        note(Entry.Act.FACTOR_ADDED, person.account(), from);
        tell(person.account(), "account.mail.factor-added.");
        return factors.firstRecovery(person.account());
    }

    /** Adds a passkey, and gives the recovery codes that come with a first factor. */
    @UseCase
    public List<String> addPasskey(SignedInPerson person, PasskeyName name, PasskeyAnswer answer, Network from) {
        fresh.require();
        factors.inTurn(person.account());
        passkeys.add(person.account(), name, answer);
        note(Entry.Act.PASSKEY_ADDED, person.account(), from);
        tell(person.account(), "account.mail.passkey-added.", name.value());
        return factors.firstRecovery(person.account());
    }

    @UseCase
    public void removePasskey(SignedInPerson person, PasskeyId key, Network from) {
        fresh.require();
        passkeys.remove(person.account(), key);
        factors.forgetRecovery(person.account());
        note(Entry.Act.PASSKEY_REMOVED, person.account(), from);
        tell(person.account(), "account.mail.passkey-removed.");
    }

    @UseCase
    public void turnFactorOff(SignedInPerson person, Network from) {
        fresh.require();
        factors.turnOff(person.account());
        note(Entry.Act.FACTOR_REMOVED, person.account(), from);
        tell(person.account(), "account.mail.factor-removed.");
    }

    @UseCase
    public List<String> renewRecovery(SignedInPerson person) {
        fresh.require();
        return factors.renewRecovery(person.account());
    }

    /** Ends the account for good. */
    @UseCase
    public void close(SignedInPerson person, Network from) {
        fresh.require();
        tell(person.account(), "account.mail.closed.");
        sessions.endAll(person.account(), from);
        note(Entry.Act.ACCOUNT_CLOSED, person.account(), from);
        accounts.close(person.account());
    }

    private void note(Entry.Act act, AccountId account, Network from) {
        journal.keep(new Entry(act, account, "", from));
    }

    private void tell(AccountId account, String key, Object... values) {
        var owner = accounts.of(account);
        Locale language = owner.settings().language().locale();
        owner.addresses().forEach(mail -> post.send(new Letter(mail, language, key, values)));
    }
}
