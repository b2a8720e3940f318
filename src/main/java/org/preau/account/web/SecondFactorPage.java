package org.preau.account.web;

import java.util.function.Consumer;
import org.preau.account.Passkeys;
import org.preau.account.SecondFactorCheck;
import org.preau.account.SecondFactors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A passkey, the six digits of the phone, or a recovery code, after the first credentials. */
@Controller
@RequestMapping("/p/second-factor")
class SecondFactorPage {

    private static final String WHO = "redirect:" + WhoPage.PATH;

    private final SecondFactorCheck check;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Entrance entrance;

    SecondFactorPage(SecondFactorCheck check, SecondFactors factors, Passkeys passkeys, Entrance entrance) {
        this.check = check;
        this.factors = factors;
        this.passkeys = passkeys;
        this.entrance = entrance;
    }

    @GetMapping
    String show(Visit visit, Model model) {
        var waiting = entrance.waiting(visit);
        if (!waiting.isOnePerson()) {
            return WHO;
        }
        model.addAttribute("phone", factors.hasPhone(waiting.person()));
        passkeys.toUse(waiting.person())
                .ifPresent(question -> model.addAttribute("toUse", Question.ask(visit, question)));
        return "p/second-factor";
    }

    @PostMapping("/enter")
    String enter(@RequestParam String code, Visit visit) {
        return in(visit, waiting -> check.require(waiting.person(), code, visit.network()));
    }

    @PostMapping("/passkey")
    String passkey(@RequestParam String answer, Visit visit) {
        var shown = Question.answered(visit, answer);
        return in(visit, waiting -> check.require(waiting.person(), shown, visit.network()));
    }

    private String in(Visit visit, Consumer<Waiting> look) {
        var waiting = entrance.waiting(visit);
        if (!waiting.isOnePerson()) {
            return WHO;
        }
        look.accept(waiting);
        return entrance.enter(visit, waiting.person(), waiting.stay());
    }
}
