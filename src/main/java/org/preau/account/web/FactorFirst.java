package org.preau.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.preau.account.CurrentAccount;
import org.preau.account.SecondFactors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever must have a second factor and let the grace go by is led to set one up, before anything else. Looked at on the first
 * request of an HTTP session and again every ten minutes; nobody is asked in the demo, whose people are invented.
 */
@Component
class FactorFirst extends OncePerRequestFilter {

    private static final String FINE = FactorFirst.class.getName();
    private static final Duration BETWEEN = Duration.ofMinutes(10);

    private final SecondFactors factors;
    private final Clock clock;
    private final boolean demo;

    FactorFirst(SecondFactors factors, Clock clock, @Value("${preau.demo:false}") boolean demo) {
        this.factors = factors;
        this.clock = clock;
        this.demo = demo;
    }

    /** What it takes to set a factor up, to read these pages, and to leave. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return demo
                || path.startsWith(FactorPage.PATH)
                || path.startsWith(FreshPage.PATH)
                || path.startsWith(DoorRules.LINKS)
                || path.equals(DoorRules.SIGN_OUT)
                || path.equals("/error")
                || path.matches("/p/[a-z]+\\.(css|js|svg)");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isLed(request)) {
            lead(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isLed(HttpServletRequest request) {
        var person = CurrentAccount.person();
        var session = request.getSession(false);
        if (person.isEmpty() || session == null || wasFine(session)) {
            return false;
        }
        var overdue = factors.isOverdue(person.orElseThrow().account());
        if (!overdue) {
            session.setAttribute(FINE, clock.instant());
        }
        return overdue;
    }

    private boolean wasFine(HttpSession session) {
        return session.getAttribute(FINE) instanceof Instant fine
                && fine.plus(BETWEEN).isAfter(clock.instant());
    }

    /** A page goes there; a screen that is open is told to load again, and goes there then. */
    private static void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse(MediaType.TEXT_HTML_VALUE);
        if (page.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendRedirect(FactorPage.PATH);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
