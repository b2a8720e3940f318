package org.preau.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.preau.shared.mail.Letter;
import org.preau.shared.mail.Post;
import org.preau.shared.mail.Site;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Codes by mail: to sign in, to begin as somebody invited, to confirm a new address, to prove that it is really you.
 * An address without account is answered exactly like any other: a code is kept, only no letter leaves.
 */
@Service
public class MailCodes {

    private final MailCodeRepository codes;
    private final AccountRepository accounts;
    private final Post post;
    private final Site site;
    private final Clock clock;

    MailCodes(MailCodeRepository codes, AccountRepository accounts, Post post, Site site, Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.post = post;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Sends six digits to sign in with.
     *
     * @return the secret that the asking browser keeps: the code opens nothing elsewhere
     */
    @UseCase
    public Secret askToSignIn(SignInAddress mail) {
        var secrets = MailCode.Secrets.fresh();
        codes.save(new MailCode(MailCode.Purpose.SIGN_IN, mail, secrets, clock.instant()));
        var known = accounts.at(mail.value()).stream().findFirst();
        var language = known.map(Account::language).orElse(Language.FR).locale();
        var link = site.link("/p/link/" + secrets.link().value());
        var letter = new Letter(mail.value(), language, "account.mail.sign-in.", new Object[] {secrets.digits(), link});
        if (known.isPresent()) {
            post.send(letter);
        } else {
            post.drop(letter);
        }
        return secrets.browser();
    }

    /** Sends six digits to somebody who was invited, whether or not an account has the address. */
    @UseCase
    public Secret askToBegin(SignInAddress mail, Locale language) {
        var secrets = MailCode.Secrets.fresh();
        codes.save(new MailCode(MailCode.Purpose.BEGINNING, mail, secrets, clock.instant()));
        send(mail, language, "account.mail.begin.", secrets.digits());
        return secrets.browser();
    }

    /** Sends six digits to an address that an account wants to add. */
    @UseCase
    public Secret askForAddress(AccountId account, SignInAddress mail) {
        return ask(MailCode.Purpose.ADDRESS, account, mail, "account.mail.address.");
    }

    /** Sends six digits to somebody signed in, to prove before a sensitive act that it is still them. */
    @UseCase
    public Secret askForProof(AccountId account) {
        var first = own(account).addresses().getFirst();
        return ask(MailCode.Purpose.PROOF, account, new SignInAddress(first), "account.mail.proof.");
    }

    private Secret ask(MailCode.Purpose purpose, AccountId account, SignInAddress mail, String letter) {
        var secrets = MailCode.Secrets.fresh();
        var code = new MailCode(purpose, mail, secrets, clock.instant());
        codes.endOf(account, purpose, clock.instant());
        code.belongTo(account);
        codes.save(code);
        send(mail, own(account).language().locale(), letter, secrets.digits());
        return secrets.browser();
    }

    /** The accounts at the address of a sign-in code; empty when the digits are wrong. */
    @UseCase
    public List<AccountId> signIn(Secret browser, String digits) {
        var code = asked(browser, MailCode.Purpose.SIGN_IN);
        return code.opensWith(browser, digits, clock.instant()) ? at(code) : List.of();
    }

    /** The accounts at the address of a followed link; refused in another browser than the one that asked. */
    @UseCase
    public List<AccountId> follow(Secret browser, Secret link) {
        var code = codes.linked(link.hash(), MailCode.Purpose.SIGN_IN).orElseThrow(MailCodes::ended);
        if (!code.opensIn(browser, clock.instant())) {
            throw new Refusal(AccountReason.OTHER_BROWSER);
        }
        return at(code);
    }

    /** The address becomes one to sign in with, and the others are told; empty when the digits are wrong. */
    @UseCase
    public Optional<SignInAddress> confirmAddress(AccountId account, Secret browser, String digits) {
        var code = asked(browser, MailCode.Purpose.ADDRESS);
        if (!code.isFor(account) || !code.opensWith(browser, digits, clock.instant())) {
            return Optional.empty();
        }
        var owner = own(account);
        owner.addresses()
                .forEach(old -> send(
                        new SignInAddress(old),
                        owner.language().locale(),
                        "account.mail.address-added.",
                        code.mail().value()));
        owner.reachAt(code.mail());
        return Optional.of(code.mail());
    }

    /** Whether these are the digits sent to somebody who was invited at that address. */
    @UseCase
    public boolean begin(SignInAddress mail, Secret browser, String digits) {
        var code = asked(browser, MailCode.Purpose.BEGINNING);
        return code.mail().equals(mail) && code.opensWith(browser, digits, clock.instant());
    }

    /** Whether these are the digits sent to prove it. */
    @UseCase
    public boolean prove(AccountId account, Secret browser, String digits) {
        var code = asked(browser, MailCode.Purpose.PROOF);
        return code.isFor(account) && code.opensWith(browser, digits, clock.instant());
    }

    @Scheduled(cron = "0 15 * * * *")
    @UseCase
    public void forgetOld() {
        codes.forget(clock.instant());
    }

    private MailCode asked(Secret browser, MailCode.Purpose purpose) {
        return codes.askedFrom(browser.hash(), purpose).orElseThrow(MailCodes::ended);
    }

    private List<AccountId> at(MailCode code) {
        return accounts.at(code.mail().value()).stream().map(Account::id).toList();
    }

    private Account own(AccountId account) {
        return accounts.own(account).orElseThrow(Refusal::notFound);
    }

    private void send(SignInAddress to, Locale language, String key, Object... values) {
        post.send(new Letter(to.value(), language, key, values));
    }

    private static Refusal ended() {
        return new Refusal(AccountReason.CODE_ENDED);
    }
}
