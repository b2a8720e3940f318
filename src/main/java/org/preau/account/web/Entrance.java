package org.preau.account.web;

import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.preau.account.AccountReason;
import org.preau.account.CurrentAccount;
import org.preau.account.KnownBrowsers;
import org.preau.account.SecondFactors;
import org.preau.account.Sessions;
import org.preau.account.SignedInPerson;
import org.preau.account.Ticket;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The way from shown credentials to a session: who are you, then the second factor, then in. */
@Component
class Entrance {

    private static final String WAITING = Waiting.class.getName();

    private final Sessions sessions;
    private final SecondFactors factors;
    private final LiveSessions live;
    private final StrangerSessions strangers;
    private final KnownBrowsers browsers;
    private final WantedPage wanted;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Entrance(
            Sessions sessions,
            SecondFactors factors,
            LiveSessions live,
            StrangerSessions strangers,
            KnownBrowsers browsers,
            WantedPage wanted,
            Clock clock) {
        this.sessions = sessions;
        this.factors = factors;
        this.live = live;
        this.strangers = strangers;
        this.browsers = browsers;
        this.wanted = wanted;
        this.clock = clock;
    }

    /** Where somebody goes who showed the credentials of these accounts. */
    String admit(Visit visit, List<AccountId> accounts, boolean stay) {
        var waiting = new Waiting(accounts, null, stay, clock.instant());
        if (waiting.isOnePerson() && !factors.isOn(waiting.person())) {
            return enter(visit, waiting.person(), stay);
        }
        keep(visit, WAITING, waiting);
        return "redirect:" + (waiting.isOnePerson() ? "/p/second-factor" : WhoPage.PATH);
    }

    /** Where somebody invited goes who showed an address of these accounts: they say whether they are one of them, or new. */
    String ask(Visit visit, List<AccountId> accounts, Beginning invited, boolean stay) {
        keep(visit, WAITING, new Waiting(accounts, invited, stay, clock.instant()));
        return "redirect:" + WhoPage.PATH;
    }

    /** What this browser keeps between a question and its answer. */
    void keep(Visit visit, String name, Serializable told) {
        var session = visit.request().getSession();
        session.setAttribute(name, told);
        strangers.ask(session);
    }

    /** What was shown so far in this browser; refused when it was nothing, or too long ago. */
    Waiting waiting(Visit visit) {
        var session = visit.request().getSession(false);
        if (session != null
                && session.getAttribute(WAITING) instanceof Waiting waiting
                && !waiting.isOver(clock.instant())) {
            return waiting;
        }
        throw new Refusal(AccountReason.SIGN_IN_OVER);
    }

    /** Begins the session, under a new id, and goes to where the person wanted to be. */
    String enter(Visit visit, AccountId account, boolean stay) {
        leaveBehind(visit);
        var ticket = sessions.begin(account, visit.origin(), stay);
        bind(visit, new SignedInPerson(account, ticket.session()));
        handOver(visit, ticket, stay);
        visit.give(Cookies.KNOWN, browsers.mark(account));
        return "redirect:" + wanted.take(visit);
    }

    /** Somebody who has had an account for a moment begins at the first page, whichever invited them. */
    String begin(Visit visit, AccountId account, boolean stay) {
        enter(visit, account, stay);
        return "redirect:" + WantedPage.FIRST;
    }

    /** The ticket goes with the browser, or stays in it. */
    void handOver(Visit visit, Ticket ticket, boolean stays) {
        HandedTickets.hand(visit, ticket);
        if (stays) {
            visit.give(Cookies.STAY, ticket.cookie());
        } else {
            visit.lend(Cookies.STAY, ticket.cookie());
        }
    }

    /** Puts the person into the HTTP session of this request. */
    void bind(Visit visit, SignedInPerson person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList("ROLE_USER")));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, visit.request(), visit.response());
        live.hold(person.session(), visit.request().getSession());
    }

    /** Whatever this browser was before: another person's session, and the id that somebody may have planted. */
    private void leaveBehind(Visit visit) {
        CurrentAccount.person().ifPresent(before -> sessions.signOut(before, visit.network()));
        var old = visit.request().getSession(false);
        if (old != null) {
            old.invalidate();
        }
    }
}
