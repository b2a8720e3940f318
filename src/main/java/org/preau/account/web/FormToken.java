package org.preau.account.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The token of our forms lives in a cookie, not in the session: a form that was open when the server was started again, or while
 * a visitor took their time, is still good, and looking at a page keeps nothing in memory.
 */
final class FormToken {

    private static final String COOKIE = "preau-form";

    private FormToken() {}

    static CsrfTokenRepository inCookie() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(COOKIE);
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").path("/"));
        return tokens;
    }

    /** Before the page begins to be written: a cookie comes too late once its first part has left. */
    static void give(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }
}
