package org.preau.account.web;

import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The HTTP sessions in which nobody is signed in. There are so many of them at most that a scanner does not take the memory of the
 * house: the oldest goes. Those whose person was asked for something, a code or a second factor, live as long as that question, and
 * do not go for the many that only hold a refusal.
 */
@Component
class StrangerSessions implements HttpSessionListener {

    /** Of each kind. */
    static final int MOST = 1_000;

    private static final Duration PASSING = Duration.ofMinutes(5);
    private static final Duration ASKED = Duration.ofMinutes(15);

    private final Set<HttpSession> passing = new LinkedHashSet<>();
    private final Set<HttpSession> asked = new LinkedHashSet<>();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        live(event.getSession(), PASSING);
        take(passing, event.getSession());
    }

    /** Its person was asked for something, and looks for it elsewhere. */
    void ask(HttpSession stranger) {
        if (leave(passing, stranger)) {
            live(stranger, ASKED);
            take(asked, stranger);
        }
    }

    /** It is somebody's from now on, and lives as the house has it. */
    void letIn(HttpSession stranger) {
        live(stranger, Duration.ofMinutes(stranger.getServletContext().getSessionTimeout()));
        forget(stranger);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        forget(event.getSession());
    }

    private static void live(HttpSession session, Duration unused) {
        session.setMaxInactiveInterval(Math.toIntExact(unused.toSeconds()));
    }

    private void forget(HttpSession session) {
        leave(passing, session);
        leave(asked, session);
    }

    private synchronized boolean leave(Set<HttpSession> all, HttpSession session) {
        return all.remove(session);
    }

    /** The one that has to go is ended outside: its end is told here again. */
    private void take(Set<HttpSession> all, HttpSession newcomer) {
        oldestBeside(all, newcomer).ifPresent(oldest -> LiveSessions.invalidate(new WrappedHttpSession(oldest)));
    }

    private synchronized Optional<HttpSession> oldestBeside(Set<HttpSession> all, HttpSession newcomer) {
        all.add(newcomer);
        if (all.size() <= MOST) {
            return Optional.empty();
        }
        var oldest = all.iterator().next();
        all.remove(oldest);
        return Optional.of(oldest);
    }
}
