package org.preau.account.web;

import org.preau.account.Accounts;
import org.preau.account.Beginnings;
import org.preau.shared.AccountId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

/** « Qui êtes-vous ? »: two people read mail at one address. Whoever was invited there may be the second, who has no account yet. */
@Controller
@RequestMapping(WhoPage.PATH)
class WhoPage {

    static final String PATH = "/p/who";

    private final Accounts accounts;
    private final Beginnings beginnings;
    private final Entrance entrance;

    WhoPage(Accounts accounts, Beginnings beginnings, Entrance entrance) {
        this.accounts = accounts;
        this.beginnings = beginnings;
        this.entrance = entrance;
    }

    @GetMapping
    String show(Visit visit, Model model) {
        var waiting = entrance.waiting(visit);
        model.addAttribute("people", accounts.among(waiting.accounts()));
        model.addAttribute("invited", waiting.invited());
        return "p/who";
    }

    @PostMapping("/choose")
    String choose(@RequestParam String person, Visit visit) {
        var waiting = entrance.waiting(visit).choose(AccountId.of(person));
        return entrance.admit(visit, waiting.accounts(), waiting.stay());
    }

    /** Pressed twice it begins once: the first press ends what waits. */
    @PostMapping("/begin")
    String begin(Visit visit) {
        synchronized (WebUtils.getSessionMutex(visit.request().getSession())) {
            var waiting = entrance.waiting(visit);
            var invited = waiting.chooseNew();
            return entrance.begin(visit, beginnings.begin(invited.pass(), invited.newcomer()), waiting.stay());
        }
    }
}
