package org.preau.account.web;

import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.ArrayList;
import java.util.List;
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

    /** A browser has one; it has more for a moment when it comes back with several pages at once. */
    static final int MOST = 20;

    private final Map<SessionId, List<HttpSession>> held = new ConcurrentHashMap<>();
    private final Sessions sessions;
    private final StrangerSessions strangers;

    LiveSessions(Sessions sessions, StrangerSessions strangers) {
        this.sessions = sessions;
        this.strangers = strangers;
    }

    /** The oldest goes when a ticket is shown again and again without the HTTP session that it was answered with. */
    void hold(SessionId session, HttpSession http) {
        http.setAttribute(OWNER, session);
        strangers.letIn(http);
        var tooMany = new ArrayList<HttpSession>();
        held.compute(session, (_, all) -> {
            var now = without(http, all == null ? List.of() : all);
            now.add(http);
            while (now.size() > MOST) {
                tooMany.add(now.removeFirst());
            }
            return now;
        });
        tooMany.forEach(old -> invalidate(new WrappedHttpSession(old)));
    }

    private static List<HttpSession> without(HttpSession http, List<HttpSession> all) {
        return new ArrayList<>(all.stream().filter(other -> !other.equals(http)).toList());
    }

    /** The session that is held by an HTTP session. */
    static Optional<SessionId> ownerOf(WrappedSession http) {
        return Optional.ofNullable(http.getAttribute(OWNER)).map(SessionId.class::cast);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(OWNER) instanceof SessionId session) {
            held.computeIfPresent(session, (_, all) -> {
                var left = without(event.getSession(), all);
                return left.isEmpty() ? null : left;
            });
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
