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
import org.preau.account.CurrentAccount;
import org.preau.account.Sessions;
import org.preau.account.SignedInPerson;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes once a minute that a session is in use, and ends those past their limits. A screen's heartbeat is no use. */
@Component
class SessionGuard extends OncePerRequestFilter {

    private static final String SEEN = SessionGuard.class.getName();
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final Clock clock;

    SessionGuard(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return "heartbeat".equals(request.getParameter("v-r"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var http = request.getSession(false);
        if (http != null) {
            CurrentAccount.person().filter(_ -> isTime(http)).ifPresent(person -> see(person, http, request));
        }
        chain.doFilter(request, response);
    }

    private boolean isTime(HttpSession http) {
        var now = clock.instant();
        return !(http.getAttribute(SEEN) instanceof Instant seen) || seen.plus(BETWEEN).isBefore(now);
    }

    private void see(SignedInPerson person, HttpSession http, HttpServletRequest request) {
        if (sessions.see(person.session(), Visit.networkOf(request))) {
            http.setAttribute(SEEN, clock.instant());
        } else {
            LiveSessions.invalidate(http);
            SecurityContextHolder.clearContext();
        }
    }
}
