package org.preau.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.preau.account.Asker;
import org.preau.account.Browser;
import org.preau.account.Network;
import org.preau.account.Origin;
import org.springframework.http.HttpHeaders;

/** One request and its answer, as the pages of this room need them. */
record Visit(HttpServletRequest request, HttpServletResponse response) {

    Network network() {
        return networkOf(request);
    }

    /** Who tries to come in, before anything was shown. */
    Asker asker() {
        return new Asker(network(), read(Cookies.KNOWN));
    }

    Origin origin() {
        var agent =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        return new Origin(Browser.of(agent), network());
    }

    Optional<String> read(Cookies cookie) {
        return cookie.read(request);
    }

    void give(Cookies cookie, String value) {
        cookie.give(request, response, value);
    }

    /** Until the browser is closed. */
    void lend(Cookies cookie, String value) {
        cookie.lend(request, response, value);
    }

    void takeBack(Cookies cookie) {
        cookie.takeBack(request, response);
    }

    /** Whether one of our pages led here, and no link from elsewhere; a browser that does not tell is believed. */
    boolean isLedByOurPages() {
        return Optional.ofNullable(request.getHeader("Sec-Fetch-Site"))
                .map("same-origin"::equals)
                .orElse(true);
    }

    static Network networkOf(HttpServletRequest request) {
        return Network.of(Optional.ofNullable(request.getRemoteAddr()).orElse(""));
    }
}
