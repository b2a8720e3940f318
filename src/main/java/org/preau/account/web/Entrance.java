package org.preau.account.web;

import java.net.URI;
import java.util.List;
import org.preau.account.AccountReason;
import org.preau.account.CurrentAccount;
import org.preau.account.SecondFactors;
import org.preau.account.Sessions;
import org.preau.account.SignedInPerson;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** The way from shown credentials to a session: who are you, then the second factor, then in. */
@Component
class Entrance {

    private static final String WAITING = Waiting.class.getName();

    private final Sessions sessions;
    private final SecondFactors factors;
    private final LiveSessions live;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Entrance(Sessions sessions, SecondFactors factors, LiveSessions live) {
        this.sessions = sessions;
        this.factors = factors;
        this.live = live;
    }

    /** Where somebody goes who showed the credentials of these accounts. */
    String admit(Visit visit, List<AccountId> accounts, boolean stay) {
        var waiting = new Waiting(accounts, stay);
        if (waiting.isOnePerson() && !factors.isOn(waiting.person())) {
            return enter(visit, waiting);
        }
        visit.request().getSession().setAttribute(WAITING, waiting);
        return "redirect:" + (waiting.isOnePerson() ? "/p/second-factor" : "/p/who");
    }

    /** What was shown so far in this browser; refused when it was nothing, or too long ago. */
    Waiting waiting(Visit visit) {
        var session = visit.request().getSession(false);
        if (session != null && session.getAttribute(WAITING) instanceof Waiting waiting) {
            return waiting;
        }
        throw new Refusal(AccountReason.CODE_ENDED);
    }

    /** Begins the session, under a new id, and goes to where the person wanted to be. */
    String enter(Visit visit, Waiting waiting) {
        var wanted = wanted(visit);
        leaveBehind(visit);
        var account = waiting.person();
        var session = sessions.begin(account, visit.origin());
        bind(visit, new SignedInPerson(account, session));
        if (waiting.stay()) {
            visit.give(Cookies.STAY, sessions.remember(session).cookie());
        }
        return "redirect:" + wanted;
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

    /** Only a path of this very instance. */
    private static String wanted(Visit visit) {
        var saved = new HttpSessionRequestCache().getRequest(visit.request(), visit.response());
        if (saved == null) {
            return "/";
        }
        var place = URI.create(saved.getRedirectUrl());
        var path = place.getRawPath() == null ? "/" : place.getRawPath();
        return path.startsWith("//") || path.startsWith("/VAADIN") ? "/" : path;
    }
}
