package org.preau.account.web;

import java.util.Objects;
import org.preau.account.AccountSecurity;
import org.preau.account.Accounts;
import org.preau.account.FreshSignIn;
import org.preau.account.PasskeyId;
import org.preau.account.PasskeyName;
import org.preau.account.Passkeys;
import org.preau.account.SecondFactors;
import org.preau.account.SignedInPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second factor: passkeys added and taken away; the phone's digits put on, confirmed, taken off; the recovery codes. */
@Controller
@RequestMapping(FactorPage.PATH)
class FactorPage {

    static final String PATH = AccountPage.PATH + "/second-factor";

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final AccountSecurity security;
    private final FreshSignIn fresh;

    FactorPage(
            Accounts accounts, SecondFactors factors, Passkeys passkeys, AccountSecurity security, FreshSignIn fresh) {
        this.accounts = accounts;
        this.factors = factors;
        this.passkeys = passkeys;
        this.security = security;
        this.fresh = fresh;
    }

    /** What the form of a new passkey holds; what a forger left out is empty. */
    record NewKey(String label, String answer) {

        NewKey {
            label = Objects.requireNonNullElse(label, "");
            answer = Objects.requireNonNullElse(answer, "");
        }
    }

    @GetMapping
    String show(SignedInPerson person, Visit visit, Model model) {
        var me = accounts.of(person.account());
        model.addAttribute("on", factors.isOn(me.id()));
        model.addAttribute("overdue", factors.isOverdue(me.id()));
        model.addAttribute("left", factors.recoveryLeft(me.id()));
        model.addAttribute("phone", factors.hasPhone(me.id()));
        model.addAttribute("zone", me.settings().zone());
        model.addAttribute("passkeys", passkeys.of(me.id()));
        model.addAttribute("toMake", Question.ask(visit, passkeys.toMake(me)));
        if (fresh.isShown()) {
            factors.waiting(me).ifPresent(offer -> show(offer, model));
        }
        return "p/account-second-factor";
    }

    /** Whoever copies it has the digits once it is on: for nobody who only found the screen open. */
    private static void show(SecondFactors.Offer offer, Model model) {
        model.addAttribute("letters", offer.letters().replaceAll("(.{4})(?=.)", "$1 "));
        model.addAttribute("square", new Square(offer.link()));
    }

    @PostMapping("/add-passkey")
    String add(@ModelAttribute NewKey form, SignedInPerson person, Visit visit, RedirectAttributes next) {
        var name = new PasskeyName(form.label());
        var answer = Question.answered(visit, form.answer());
        next.addFlashAttribute("recovery", security.addPasskey(person, name, answer, visit.network()));
        return "redirect:" + PATH;
    }

    @PostMapping("/remove-passkey")
    String remove(@RequestParam String passkey, SignedInPerson person, Visit visit) {
        security.removePasskey(person, PasskeyId.of(passkey), visit.network());
        return "redirect:" + PATH;
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
