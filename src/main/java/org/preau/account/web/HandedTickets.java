package org.preau.account.web;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.stream.Stream;
import org.preau.account.Sessions;
import org.preau.account.SignedInPerson;
import org.preau.account.Ticket;
import org.preau.shared.Refusal;
import org.preau.shared.database.Outage;
import org.springframework.stereotype.Component;

/**
 * Finds out which tickets have reached their browsers. An answer that bears one begins an HTTP session as well: whoever comes in that
 * session got the answer, whether they repeat the ticket or, as a thief might, keep it back. A browser that came with several requests at
 * once goes on in another of their sessions: what it repeats there, it has too.
 */
@Component
class HandedTickets {

    private static final String HANDED = HandedTickets.class.getName() + " handed";
    private static final String ARRIVED = HandedTickets.class.getName() + " arrived";

    private final Sessions sessions;

    HandedTickets(Sessions sessions) {
        this.sessions = sessions;
    }

    /** This answer bears a ticket. */
    static void hand(Visit visit, Ticket ticket) {
        visit.request().getSession().setAttribute(HANDED, ticket);
    }

    /** A later request comes in the HTTP session; where an answer to a poll must get through, that is not looked at. */
    void note(Visit visit, SignedInPerson person) {
        var http = visit.request().getSession(false);
        if (http != null && !visit.request().getRequestURI().startsWith(DoorRules.LINKS)) {
            Stream.concat(handed(http).stream(), repeated(visit, person).stream())
                    .filter(ticket -> !ticket.equals(http.getAttribute(ARRIVED)))
                    .forEach(ticket -> note(http, ticket));
        }
    }

    /** While the disk is full that waits for another request. */
    private void note(HttpSession http, Ticket ticket) {
        Outage.FULL.bearOnly(
                () -> {
                    sessions.arrived(ticket);
                    http.setAttribute(ARRIVED, ticket);
                    http.removeAttribute(HANDED);
                    return true;
                },
                () -> false);
    }

    private static Optional<Ticket> handed(HttpSession http) {
        return Optional.ofNullable(http.getAttribute(HANDED)).map(Ticket.class::cast);
    }

    private static Optional<Ticket> repeated(Visit visit, SignedInPerson person) {
        try {
            return visit.read(Cookies.STAY)
                    .map(Ticket::of)
                    .filter(ticket -> ticket.session().equals(person.session()));
        } catch (Refusal malformed) {
            return Optional.empty();
        }
    }
}
