package org.preau.account;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AccountId;
import org.preau.shared.Query;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** The browsers in which people are signed in. */
@Service
public class Sessions {

    private final BrowserSessionRepository sessions;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sessions(BrowserSessionRepository sessions, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.sessions = sessions;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a session, after every factor asked for was shown.
     *
     * @param stays whether it outlives the browser
     * @return the ticket that the browser carries: it brings the person back without asking when the server forgot them
     */
    @UseCase
    public Ticket begin(AccountId account, Origin origin, boolean stays) {
        var now = clock.instant();
        var session = sessions.save(new BrowserSession(account, origin, stays, now));
        journal.keep(new Entry(Entry.Act.SIGNED_IN, account, origin.browser().value(), origin.network()));
        return session.issue(now);
    }

    /**
     * What showing a ticket brings.
     *
     * @param next the ticket to carry from now on; empty when another request of the same moment was given it
     * @param stays whether it outlives the browser
     */
    public record Return(SignedInPerson person, Optional<Ticket> next, boolean stays) {

        private static Return of(BrowserSession session, @Nullable Ticket next) {
            var person = new SignedInPerson(session.account(), session.id());
            return new Return(person, Optional.ofNullable(next), session.stays());
        }
    }

    /**
     * A browser comes back with its ticket. Where the next one has reached it before, somebody stole this one: the session ends for both.
     * Where that answer may have got lost, there is another ticket; should it be a thief who comes so, the session ends when its owner
     * comes back.
     */
    @UseCase
    public Optional<Return> comeBack(Ticket ticket, Network from) {
        var now = clock.instant();
        var known = sessions.inTurn(ticket.session()).filter(session -> !session.hasEnded(now));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var session = known.orElseThrow();
        if (session.holds(ticket.secret())) {
            session.seen(from, now);
            return Optional.of(Return.of(session, session.issue(now)));
        }
        if (session.heldBefore(ticket.secret(), now)) {
            session.seen(from, now);
            return Optional.of(Return.of(session, session.isNewestLost(now) ? session.issueAgain(now) : null));
        }
        journal.keep(new Entry(Entry.Act.TICKET_STOLEN, session.account(), "", from));
        end(List.of(session));
        return Optional.empty();
    }

    /** The same without noting anything: the ticket stays good, and a stolen one only opens nothing. */
    @Query
    public Optional<Return> recognise(Ticket ticket) {
        var now = clock.instant();
        return sessions.living(ticket.session())
                .filter(session -> !session.hasEnded(now))
                .filter(session -> session.holds(ticket.secret()) || session.heldBefore(ticket.secret(), now))
                .map(session -> Return.of(session, null));
    }

    /** The browser is seen to have a ticket that it was given: the one before it opens nothing any more. */
    @UseCase
    public void arrived(Ticket ticket) {
        sessions.living(ticket.session()).ifPresent(session -> session.arrived(ticket.secret(), clock.instant()));
    }

    /** My sessions, the latest seen first. */
    @Query
    public List<SessionLine> of(AccountId account) {
        return sessions.of(account).stream().map(BrowserSession::line).toList();
    }

    /** Notes that a session is in use, and says whether it still goes on. */
    @UseCase
    public boolean see(SessionId id, Network from) {
        var now = clock.instant();
        var session = sessions.living(id);
        if (session.filter(found -> !found.hasEnded(now)).isEmpty()) {
            end(session.stream().toList());
            return false;
        }
        session.orElseThrow().seen(from, now);
        return true;
    }

    /** Whether a session goes on, without noting anything. */
    @Query
    public boolean goesOn(SessionId id) {
        return sessions.living(id)
                .filter(session -> !session.hasEnded(clock.instant()))
                .isPresent();
    }

    /** Which of these are over, wherever they were ended. */
    @Query
    public Set<SessionId> overAmong(Collection<SessionId> ids) {
        var living = Set.copyOf(
                sessions.stillAmong(ids.stream().map(SessionId::value).toList()));
        return ids.stream().filter(id -> !living.contains(id.value())).collect(Collectors.toSet());
    }

    /** The person leaves this browser. */
    @UseCase
    public void signOut(SignedInPerson person, Network from) {
        if (endOf(person.account(), mine -> mine.id().equals(person.session()))) {
            journal.keep(new Entry(Entry.Act.SIGNED_OUT, person.account(), "", from));
        }
    }

    /** Ends one of my sessions. */
    @UseCase
    public void end(AccountId account, SessionId session, Network from) {
        tell(endOf(account, mine -> mine.id().equals(session)), account, from);
    }

    /** Ends all but the one I am in: after a new password, and on « Se déconnecter partout ». */
    @UseCase
    public void endOthers(SignedInPerson person, Network from) {
        tell(endOf(person.account(), mine -> !mine.id().equals(person.session())), person.account(), from);
    }

    /** Ends every session of an account. */
    @UseCase
    public void endAll(AccountId account, Network from) {
        tell(endOf(account, _ -> true), account, from);
    }

    private void tell(boolean ended, AccountId account, Network from) {
        if (ended) {
            journal.keep(new Entry(Entry.Act.SESSIONS_ENDED, account, "", from));
        }
    }

    @Scheduled(cron = "0 40 * * * *")
    @UseCase
    public void forgetOld() {
        var now = clock.instant();
        end(sessions.unseenSince(now.minus(BrowserSession.IDLE)).stream()
                .filter(session -> session.hasEnded(now))
                .toList());
    }

    private boolean endOf(AccountId account, Predicate<BrowserSession> which) {
        var ending = sessions.of(account).stream().filter(which).toList();
        end(ending);
        return !ending.isEmpty();
    }

    private void end(List<BrowserSession> ending) {
        ending.forEach(sessions::delete);
        if (!ending.isEmpty()) {
            events.publishEvent(
                    new SessionsEnded(ending.stream().map(BrowserSession::id).collect(Collectors.toSet())));
        }
    }
}
