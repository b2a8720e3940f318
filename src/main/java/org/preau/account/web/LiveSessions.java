package org.preau.account.web;

import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.preau.account.SessionId;
import org.preau.account.Sessions;
import org.preau.account.SessionsEnded;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The HTTP sessions that this node holds for each session of a person. When one ends, here or on another node, its HTTP
 * session goes within 5 s, and with it its screens: the server closes their sockets itself.
 */
@Component
class LiveSessions implements HttpSessionListener {

    private static final String OWNER = LiveSessions.class.getName();

    private final Map<SessionId, Set<HttpSession>> held = new ConcurrentHashMap<>();
    private final Sessions sessions;

    LiveSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    void hold(SessionId session, HttpSession http) {
        http.setAttribute(OWNER, session);
        held.compute(session, (_, all) -> {
            Set<HttpSession> now = all == null ? ConcurrentHashMap.newKeySet() : all;
            now.add(http);
            return now;
        });
    }

    /** The session that is held by an HTTP session. */
    static Optional<SessionId> ownerOf(WrappedSession http) {
        return Optional.ofNullable(http.getAttribute(OWNER)).map(SessionId.class::cast);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(OWNER) instanceof SessionId session) {
            held.computeIfPresent(session, (_, all) -> all.remove(event.getSession()) && all.isEmpty() ? null : all);
        }
    }

    /** At once for what ended on this node. */
    @TransactionalEventListener(fallbackExecution = true)
    void close(SessionsEnded ended) {
        ended.sessions().forEach(this::close);
    }

    /** Within seconds for what ended elsewhere. */
    @Scheduled(fixedDelay = 3_000)
    void closeWhatEndedElsewhere() {
        if (!held.isEmpty()) {
            sessions.overAmong(Set.copyOf(held.keySet())).forEach(this::close);
        }
    }

    private void close(SessionId session) {
        var all = held.remove(session);
        if (all != null) {
            all.forEach(http -> invalidate(new WrappedHttpSession(http)));
        }
    }

    /** Also when somebody else was faster. */
    static void invalidate(WrappedSession http) {
        try {
            http.invalidate();
        } catch (IllegalStateException goneAlready) {
            return;
        }
    }
}
