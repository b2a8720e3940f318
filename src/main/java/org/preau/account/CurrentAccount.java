package org.preau.account;

import java.time.ZoneId;
import java.util.Optional;
import org.preau.shared.AccountId;
import org.preau.shared.SignedIn;
import org.preau.shared.database.Outage;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, as Spring Security knows it. */
@Component
public class CurrentAccount implements SignedIn {

    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    private final Accounts accounts;

    CurrentAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The signed-in person of this request or screen, and their session. */
    public static Optional<SignedInPerson> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedInPerson.class::isInstance)
                .map(SignedInPerson.class::cast);
    }

    @Override
    public Optional<AccountId> account() {
        return person().map(SignedInPerson::account);
    }

    /** While the database is away, those of the house, asking nothing more: the page itself then says why it shows nothing. */
    @Override
    public Preferences preferences() {
        return Outage.bear(
                () -> account().map(this::chosen).orElseGet(CurrentAccount::guessed),
                _ -> new Preferences(Language.FR.locale(), HOME, Theme.SYSTEM.word()));
    }

    private Preferences chosen(AccountId account) {
        var settings = accounts.of(account).settings();
        return new Preferences(
                settings.language().locale(), settings.zone(), settings.theme().word());
    }

    private static Preferences guessed() {
        var language = Language.near(LocaleContextHolder.getLocale());
        return new Preferences(language.locale(), HOME, Theme.SYSTEM.word());
    }
}
