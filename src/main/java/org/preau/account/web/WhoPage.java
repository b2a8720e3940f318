package org.preau.account.web;

import org.preau.account.Accounts;
import org.preau.shared.AccountId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Qui êtes-vous ? »: two people read mail at one address. */
@Controller
@RequestMapping("/p/who")
class WhoPage {

    private final Accounts accounts;
    private final Entrance entrance;

    WhoPage(Accounts accounts, Entrance entrance) {
        this.accounts = accounts;
        this.entrance = entrance;
    }

    @GetMapping
    String show(Visit visit, Model model) {
        model.addAttribute("people", accounts.among(entrance.waiting(visit).accounts()));
        return "p/who";
    }

    @PostMapping("/choose")
    String choose(@RequestParam String person, Visit visit) {
        var waiting = entrance.waiting(visit).choose(AccountId.of(person));
        return entrance.admit(visit, waiting.accounts(), waiting.stay());
    }
}
