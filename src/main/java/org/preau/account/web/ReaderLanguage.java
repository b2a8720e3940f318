package org.preau.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.preau.account.Accounts;
import org.preau.account.CurrentAccount;
import org.preau.account.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page: the account's, else the one chosen in this browser, else the browser's own, else French. */
@Component("localeResolver")
class ReaderLanguage implements LocaleResolver {

    private final Accounts accounts;

    ReaderLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(ReaderLanguage.class.getName()) instanceof Locale known) {
            return known;
        }
        var locale = CurrentAccount.person()
                .map(person -> accounts.of(person.account()).settings().language())
                .or(() -> Cookies.LANGUAGE.read(request).map(Locale::forLanguageTag).map(Language::near))
                .orElseGet(() -> Language.near(request.getHeader("Accept-Language") == null ? Locale.FRENCH : request.getLocale()))
                .locale();
        request.setAttribute(ReaderLanguage.class.getName(), locale);
        return locale;
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen with a button, see LanguagePage");
    }
}
