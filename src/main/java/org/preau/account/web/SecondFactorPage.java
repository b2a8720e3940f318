package org.preau.account.web;

import org.preau.account.SecondFactorCheck;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The six digits of the phone, or a recovery code, after the first credentials. */
@Controller
@RequestMapping("/p/second-factor")
class SecondFactorPage {

    private final SecondFactorCheck check;
    private final Entrance entrance;

    SecondFactorPage(SecondFactorCheck check, Entrance entrance) {
        this.check = check;
        this.entrance = entrance;
    }

    @GetMapping
    String show(Visit visit) {
        return entrance.waiting(visit).isOnePerson() ? "p/second-factor" : "redirect:/p/who";
    }

    @PostMapping("/enter")
    String enter(@RequestParam String code, Visit visit) {
        var waiting = entrance.waiting(visit);
        if (!waiting.isOnePerson()) {
            return "redirect:/p/who";
        }
        check.require(waiting.person(), code, visit.network());
        return entrance.enter(visit, waiting);
    }
}
