package org.preau.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.preau.account.CurrentAccount;
import org.preau.account.Sessions;
import org.preau.account.Ticket;
import org.preau.shared.Refusal;
import org.preau.shared.database.Outage;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A browser comes back whose HTTP session is gone, because the server was started again or the screen slept: its ticket is taken,
 * the next one given, and its session goes on. While the disk is full the ticket stays what it is; while the database is away, a page
 * that says by itself what it could not keep is shown as to a visitor.
 */
@Component
class Stay extends OncePerRequestFilter {

    private final Sessions sessions;
    private final Entrance entrance;
    private final HandedTickets handed;

    Stay(Sessions sessions, Entrance entrance, HandedTickets handed) {
        this.sessions = sessions;
        this.entrance = entrance;
        this.handed = handed;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visit = new Visit(request, response);
        CurrentAccount.person()
                .ifPresentOrElse(
                        person -> handed.note(visit, person),
                        () -> visit.read(Cookies.STAY).ifPresent(cookie -> comeBackWhereItCounts(visit, cookie)));
        chain.doFilter(request, response);
    }

    private void comeBackWhereItCounts(Visit visit, String cookie) {
        if (visit.request().getRequestURI().startsWith(DoorRules.LINKS)) {
            Outage.bear(() -> comeBack(visit, cookie), () -> {});
        } else {
            comeBack(visit, cookie);
        }
    }

    private void comeBack(Visit visit, String cookie) {
        try {
            var ticket = Ticket.of(cookie);
            Outage.FULL
                    .bearOnly(() -> sessions.comeBack(ticket, visit.network()), () -> sessions.recognise(ticket))
                    .ifPresentOrElse(back -> goOn(visit, back), () -> visit.takeBack(Cookies.STAY));
        } catch (Refusal malformed) {
            visit.takeBack(Cookies.STAY);
        }
    }

    private void goOn(Visit visit, Sessions.Return back) {
        entrance.bind(visit, back.person());
        back.next().ifPresent(ticket -> entrance.handOver(visit, ticket, back.stays()));
    }
}
