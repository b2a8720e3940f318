package org.preau.account;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.preau.shared.AccountId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Service;

/**
 * Sensitive acts (address, factor, role, export, deletion) ask that the person showed within the last ten minutes that it is them.
 * Refused with {@link AccountReason#PROOF_NEEDED}, a screen sends them to {@link #PAGE}{@code ?then=<where they were>}.
 */
@Service
public class FreshSignIn {

    public static final String PAGE = "/p/confirm";

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final BrowserSessionRepository sessions;
    private final AccountPasswords passwords;
    private final MailCodes codes;
    private final Patience patience;
    private final Clock clock;

    FreshSignIn(
            BrowserSessionRepository sessions,
            AccountPasswords passwords,
            MailCodes codes,
            Patience patience,
            Clock clock) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.codes = codes;
        this.patience = patience;
        this.clock = clock;
    }

    /** Refused when the person of this request or screen has not shown lately that it is them. */
    @Query
    public void require() {
        if (!isShown()) {
            throw new Refusal(AccountReason.PROOF_NEEDED);
        }
    }

    /** The same for an act that is also done where nobody sits at a screen: by the console, by the story of the demo. */
    @Query
    public void requireAtScreen() {
        if (CurrentAccount.person().isPresent()) {
            require();
        }
    }

    /** Whether {@link #require} would let them act; asked to show the way to {@link #PAGE} first. */
    @Query
    public boolean isShown() {
        var session = CurrentAccount.person().flatMap(person -> sessions.living(person.session()));
        var limit = clock.instant().minus(FRESH);
        return session.filter(living -> living.provedAt().isAfter(limit)).isPresent();
    }

    /** Whether this is the password of the account; tries are counted. */
    public boolean isPassword(AccountId account, Password typed) {
        return isRight(account, () -> passwords.isOf(account, typed));
    }

    /** Sends a code to the first address of the account, and ends the one sent before; letters are counted. */
    public Secret askCode(AccountId account) {
        patience.count(Target.ownLetters(account.toString()));
        return codes.askForProof(account);
    }

    /** Whether these are the digits sent; tries are counted as for the password, whichever code they are meant for. */
    public boolean isCode(AccountId account, Secret asked, String digits) {
        return isRight(account, () -> codes.prove(account, asked, digits));
    }

    private boolean isRight(AccountId account, BooleanSupplier look) {
        var target = Target.proof(account.toString());
        patience.count(target);
        var right = look.getAsBoolean();
        if (right) {
            patience.forget(target);
        }
        return right;
    }

    /** The person of this session showed that it is them. */
    @UseCase
    public void prove(SessionId session) {
        sessions.living(session).orElseThrow(Refusal::notFound).prove(clock.instant());
    }
}
