package org.preau.account;

import java.time.Clock;
import java.util.Locale;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.preau.shared.mail.Letter;
import org.preau.shared.mail.Post;
import org.preau.shared.mail.Site;
import org.springframework.stereotype.Service;

/**
 * The way back in for somebody who lost their password and their phone, given by whoever holds the machine: a link that serves
 * once, within half an hour, to choose a new password. The second factor goes, every session ends, and the addresses are told.
 */
@Service
public class Rescues {

    private final Accounts accounts;
    private final MailCodeRepository codes;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Journal journal;
    private final Post post;
    private final Site site;
    private final Clock clock;

    Rescues(
            Accounts accounts,
            MailCodeRepository codes,
            SecondFactors factors,
            Sessions sessions,
            Journal journal,
            Post post,
            Site site,
            Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.factors = factors;
        this.sessions = sessions;
        this.journal = journal;
        this.post = post;
        this.site = site;
        this.clock = clock;
    }

    /** The whole address of a new link; it is written down nowhere else. */
    @UseCase
    public String offer(AccountId account) {
        var secrets = MailCode.Secrets.fresh();
        var first = new SignInAddress(accounts.of(account).addresses().getFirst());
        var code = new MailCode(MailCode.Purpose.RESCUE, first, secrets, clock.instant());
        code.belongTo(account);
        codes.save(code);
        return site.link("/p/rescue/" + secrets.link().value());
    }

    /** The new password of the account for which the link was made. A password that is refused leaves the link as it was. */
    @UseCase
    public AccountId choosePassword(Secret link, Password password, Network from) {
        var code = codes.linked(link.hash(), MailCode.Purpose.RESCUE)
                .orElseThrow(() -> new Refusal(AccountReason.RESCUE_ENDED));
        var account = code.rescues(clock.instant());
        accounts.choosePassword(account, password);
        factors.turnAllOff(account);
        sessions.endAll(account, from);
        journal.keep(new Entry(Entry.Act.RESCUED, account, "", from));
        tell(accounts.of(account), "account.mail.rescued.");
        return account;
    }

    /**
     * Everything beside the password goes, for somebody who lost it, and every browser in which they are signed in.
     *
     * @param by who takes it off
     * @param where the association whose owner they are
     */
    @UseCase
    public void takeOffFactors(AccountId account, String by, String where) {
        var nowhere = Network.of("");
        factors.turnAllOff(account);
        sessions.endAll(account, nowhere);
        journal.keep(new Entry(Entry.Act.FACTOR_TAKEN_OFF, account, "", nowhere));
        tell(accounts.of(account), "account.mail.factor-taken-off.", by, where);
    }

    private void tell(AccountCard owner, String key, Object... values) {
        Locale language = owner.settings().language().locale();
        owner.addresses().forEach(mail -> post.send(new Letter(mail, language, key, values)));
    }
}
