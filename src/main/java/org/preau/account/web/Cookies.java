package org.preau.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The few cookies of the house: read by us only, sent to us only. */
enum Cookies {
    /** The browser that asked for a code to sign in with. */
    ASKED("preau-asked", Duration.ofMinutes(10)),
    /** The one that asked for a code to confirm an address with. */
    ASKED_ADDRESS("preau-asked-address", Duration.ofMinutes(10)),
    /** The one that asked for a code to show with that it is really them. */
    ASKED_PROOF("preau-asked-proof", Duration.ofMinutes(10)),
    /** The ticket of a signed-in browser. */
    STAY("preau-stay", Duration.ofDays(180)),
    /** Marks a browser as known to somebody who was signed in with it. */
    KNOWN("preau-known", Duration.ofDays(365)),
    /** The page that somebody asked for before they signed in. */
    WANTED("preau-wanted", Duration.ofMinutes(30)),
    /** The language of somebody who is not signed in. */
    LANGUAGE("preau-language", Duration.ofDays(365)),
    /** A phone that was let into the demo of a computer nearby. */
    NEARBY("preau-nearby", Duration.ofDays(1));

    private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

    private final String title;
    private final Duration life;

    Cookies(String title, Duration life) {
        this.title = title;
        this.life = life;
    }

    Optional<String> read(HttpServletRequest request) {
        var all = request.getCookies();
        return (all == null ? Stream.<Cookie>empty() : Arrays.stream(all))
                .filter(cookie ->
                        cookie.getName().equals(title) && !cookie.getValue().isEmpty())
                .map(Cookie::getValue)
                .findFirst();
    }

    void give(HttpServletRequest request, HttpServletResponse response, String value) {
        write(request, response, value, life);
    }

    /** For as long as the browser is open. */
    void lend(HttpServletRequest request, HttpServletResponse response, String value) {
        write(request, response, value, UNTIL_CLOSED);
    }

    void takeBack(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(title, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
