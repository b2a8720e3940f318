package org.preau.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.account.Accounts;
import org.preau.account.CurrentAccount;
import org.preau.account.Language;
import org.preau.shared.database.Outage;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page: the account's, else the one chosen in this browser, else the browser's own, else French. A failure asks no
 * account, and speaks as the page before it; while the account cannot be asked, the browser is.
 */
@Component("localeResolver")
class ReaderLanguage implements LocaleResolver {

    private static final String KNOWN = ReaderLanguage.class.getName();

    private final Accounts accounts;

    ReaderLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Locale known) {
            return known;
        }
        var locale = language(request).locale();
        request.setAttribute(KNOWN, locale);
        return locale;
    }

    /** For this request, whatever was chosen before. */
    static void speak(Language language, HttpServletRequest request) {
        request.setAttribute(KNOWN, language.locale());
    }

    private Language language(HttpServletRequest request) {
        var session = Optional.ofNullable(request.getSession(false));
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return session.map(kept -> kept.getAttribute(KNOWN))
                    .map(Language.class::cast)
                    .orElseGet(() -> guess(request));
        }
        return Outage.bear(() -> asked(request), _ -> guess(request));
    }

    private Language asked(HttpServletRequest request) {
        var chosen = CurrentAccount.person()
                .map(person -> accounts.of(person.account()).settings().language());
        Optional.ofNullable(request.getSession(false)).ifPresent(kept -> kept.setAttribute(KNOWN, chosen.orElse(null)));
        return chosen.orElseGet(() -> guess(request));
    }

    private static Language guess(HttpServletRequest request) {
        return Cookies.LANGUAGE
                .read(request)
                .map(Locale::forLanguageTag)
                .map(Language::near)
                .orElseGet(() -> Language.near(
                        request.getHeader("Accept-Language") == null ? Locale.FRENCH : request.getLocale()));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen with a button, see LanguageSwitch");
    }
}
