package org.preau.member;

import java.time.ZoneId;
import java.util.Locale;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Language;
import org.preau.account.SignInAddress;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Service;

/** Invited people who have no account: it is opened as they accept, and they sign in by a code sent to their address. */
@Service
public class Newcomers {

    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    private final Accounts accounts;
    private final Arrivals arrivals;

    Newcomers(Accounts accounts, Arrivals arrivals) {
        this.accounts = accounts;
        this.arrivals = arrivals;
    }

    /**
     * Opens the account and accepts, or does neither. A letter is for the address it was sent to; a link is for the one
     * that the person gives, which they prove as they sign in.
     *
     * @throws Refusal address known, when somebody signs in with it already: they accept once signed in
     */
    @UseCase
    public Actor.Member accept(InvitationToken token, PersonName name, MailAddress typed, Locale language) {
        var mail = new SignInAddress(arrivals.look(token).mail().orElse(typed.value()));
        if (arrivals.look(token).mail().isEmpty() && !accounts.at(mail).isEmpty()) {
            throw new Refusal(MemberReason.ADDRESS_KNOWN);
        }
        var account = accounts.open(new AccountName(name.value()), mail, Language.near(language), HOME);
        return arrivals.accept(token, account, name);
    }
}
