package org.preau.account.web;

import org.preau.account.AccountSecurity;
import org.preau.account.Accounts;
import org.preau.account.SecondFactors;
import org.preau.account.SignedInPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second factor: put on, shown as a square for the camera, confirmed, taken off; and its recovery codes. */
@Controller
@RequestMapping(FactorPage.PATH)
class FactorPage {

    static final String PATH = AccountPage.PATH + "/second-factor";

    private final Accounts accounts;
    private final SecondFactors factors;
    private final AccountSecurity security;

    FactorPage(Accounts accounts, SecondFactors factors, AccountSecurity security) {
        this.accounts = accounts;
        this.factors = factors;
        this.security = security;
    }

    @GetMapping
    String show(SignedInPerson person, Model model) {
        var me = accounts.of(person.account());
        model.addAttribute("on", factors.isOn(me.id()));
        model.addAttribute("overdue", factors.isOverdue(me.id()));
        model.addAttribute("left", factors.recoveryLeft(me.id()));
        factors.waiting(me).ifPresent(offer -> {
            model.addAttribute("letters", offer.letters().replaceAll("(.{4})(?=.)", "$1 "));
            model.addAttribute("square", new Square(offer.link()));
        });
        return "p/account-second-factor";
    }

    @PostMapping("/offer")
    String offer(SignedInPerson person) {
        security.offerFactor(person);
        return "redirect:" + PATH;
    }

    @PostMapping("/confirm")
    String confirm(@RequestParam String code, SignedInPerson person, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute("recovery", security.turnFactorOn(person, code, visit.network()));
        return "redirect:" + PATH;
    }

    @PostMapping("/recovery")
    String recovery(SignedInPerson person, RedirectAttributes next) {
        next.addFlashAttribute("recovery", security.renewRecovery(person));
        return "redirect:" + PATH;
    }

    @PostMapping("/remove")
    String remove(SignedInPerson person, Visit visit) {
        security.turnFactorOff(person, visit.network());
        return "redirect:" + PATH;
    }
}
