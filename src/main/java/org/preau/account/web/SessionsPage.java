package org.preau.account.web;

import org.preau.account.Accounts;
import org.preau.account.Journal;
import org.preau.account.SessionId;
import org.preau.account.Sessions;
import org.preau.account.SignedInPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where I am signed in; one press ends a session, another all the others. */
@Controller
@RequestMapping(SessionsPage.PATH)
class SessionsPage {

    static final String PATH = AccountPage.PATH + "/sessions";

    private static final int RECENT = 20;

    private final Sessions sessions;
    private final Journal journal;
    private final Accounts accounts;

    SessionsPage(Sessions sessions, Journal journal, Accounts accounts) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.journal = journal;
    }

    @GetMapping
    String show(SignedInPerson person, Model model) {
        model.addAttribute("sessions", sessions.of(person.account()));
        model.addAttribute("zone", accounts.of(person.account()).settings().zone());
        model.addAttribute("here", person.session());
        model.addAttribute("journal", journal.of(person.account(), RECENT));
        return "p/account-sessions";
    }

    @PostMapping("/end")
    String end(@RequestParam String session, SignedInPerson person, Visit visit) {
        sessions.end(person.account(), SessionId.of(session), visit.network());
        return "redirect:" + PATH;
    }

    @PostMapping("/end-others")
    String endOthers(SignedInPerson person, Visit visit) {
        sessions.endOthers(person, visit.network());
        return "redirect:" + PATH;
    }
}
