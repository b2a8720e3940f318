package org.preau.account.web;

import com.vaadin.flow.server.WrappedSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.preau.account.Network;
import org.preau.account.SessionId;
import org.preau.account.Sessions;
import org.preau.shared.database.Outage;
import org.springframework.stereotype.Component;

/** Notes once a minute that a session is in use, and says when it is past its limits. */
@Component
class Presence {

    private static final String SEEN = Presence.class.getName();
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final Clock clock;

    Presence(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Whether the session goes on, after one more act in it. While the disk is full that act cannot be noted, and only its limits count. */
    boolean goesOn(SessionId session, WrappedSession http, Network from) {
        var now = clock.instant();
        if (http.getAttribute(SEEN) instanceof Instant seen
                && seen.plus(BETWEEN).isAfter(now)) {
            return true;
        }
        var goesOn = Outage.FULL.bearOnly(() -> sessions.see(session, from), () -> sessions.goesOn(session));
        if (goesOn) {
            http.setAttribute(SEEN, now);
        }
        return goesOn;
    }
}
