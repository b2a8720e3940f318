package org.preau.account.web;

import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.preau.account.CurrentAccount;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every request of a signed-in browser is a sign of {@link Presence}, and a session past its limits ends with it. */
@Component
class SessionGuard extends OncePerRequestFilter {

    private final Presence presence;

    SessionGuard(Presence presence) {
        this.presence = presence;
    }

    /** A screen's heartbeat is no use. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return "heartbeat".equals(request.getParameter("v-r"))
                || request.getRequestURI().startsWith(DoorRules.LINKS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var http = request.getSession(false);
        if (http != null) {
            look(new WrappedHttpSession(http), request);
        }
        chain.doFilter(request, response);
    }

    private void look(WrappedSession http, HttpServletRequest request) {
        var over = CurrentAccount.person()
                .filter(person -> !presence.goesOn(person.session(), http, Visit.networkOf(request)));
        if (over.isPresent()) {
            LiveSessions.invalidate(http);
            SecurityContextHolder.clearContext();
        }
    }
}
