package org.preau.account.web;

import org.preau.account.AccountReason;
import org.preau.account.Accounts;
import org.preau.account.FreshSignIn;
import org.preau.account.Passkeys;
import org.preau.account.Password;
import org.preau.account.SecondFactorCheck;
import org.preau.account.SecondFactors;
import org.preau.account.Secret;
import org.preau.account.SignedInPerson;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Est-ce bien vous ? » before a sensitive act: the second factor, else the password, else a code by mail. */
@Controller
@RequestMapping(FreshPage.PATH)
class FreshPage {

    static final String PATH = FreshSignIn.PAGE;

    private final FreshSignIn fresh;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final SecondFactorCheck check;

    FreshPage(FreshSignIn fresh, Accounts accounts, SecondFactors factors, Passkeys passkeys, SecondFactorCheck check) {
        this.fresh = fresh;
        this.accounts = accounts;
        this.factors = factors;
        this.passkeys = passkeys;
        this.check = check;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String then, SignedInPerson person, Visit visit, Model model) {
        model.addAttribute("then", inside(then.isEmpty() ? remembered(visit) : then));
        visit.request().getSession().setAttribute(PATH, model.getAttribute("then"));
        model.addAttribute("factor", factors.isOn(person.account()));
        model.addAttribute("phone", factors.hasPhone(person.account()));
        passkeys.toUse(person.account())
                .ifPresent(question -> model.addAttribute("toUse", Question.ask(visit, question)));
        model.addAttribute("locked", accounts.of(person.account()).hasPassword());
        model.addAttribute("asked", visit.read(Cookies.ASKED_PROOF).isPresent());
        return "p/confirm";
    }

    @PostMapping("/factor")
    String factor(@RequestParam String code, SignedInPerson person, Visit visit) {
        check.require(person.account(), code, visit.network());
        return proved(person, visit);
    }

    @PostMapping("/passkey")
    String passkey(@RequestParam String answer, SignedInPerson person, Visit visit) {
        check.require(person.account(), Question.answered(visit, answer), visit.network());
        return proved(person, visit);
    }

    @PostMapping("/password")
    String password(@RequestParam String password, SignedInPerson person, Visit visit) {
        requireNoFactor(person);
        require(fresh.isPassword(person.account(), new Password(password)), AccountReason.PASSWORD_WRONG);
        return proved(person, visit);
    }

    @PostMapping("/ask")
    String ask(SignedInPerson person, Visit visit) {
        visit.give(Cookies.ASKED_PROOF, fresh.askCode(person.account()).value());
        return "redirect:" + PATH;
    }

    @PostMapping("/code")
    String code(@RequestParam String code, SignedInPerson person, Visit visit) {
        requireNoFactor(person);
        var asked = visit.read(Cookies.ASKED_PROOF)
                .map(Secret::new)
                .orElseThrow(() -> new Refusal(AccountReason.CODE_ENDED));
        require(fresh.isCode(person.account(), asked, code), AccountReason.CODE_WRONG);
        visit.takeBack(Cookies.ASKED_PROOF);
        return proved(person, visit);
    }

    private String proved(SignedInPerson person, Visit visit) {
        fresh.prove(person.session());
        Refusals.bringBack(visit);
        return "redirect:" + inside(remembered(visit));
    }

    private void requireNoFactor(SignedInPerson person) {
        if (factors.isOn(person.account())) {
            throw Refusal.notAllowed();
        }
    }

    private static void require(boolean right, AccountReason otherwise) {
        if (!right) {
            throw new Refusal(otherwise);
        }
    }

    private static String remembered(Visit visit) {
        return visit.request().getSession().getAttribute(PATH) instanceof String then ? then : "";
    }

    /** Only a path of this instance. */
    private static String inside(String then) {
        return then.matches("/[A-Za-z0-9][A-Za-z0-9/_-]*") ? then : AccountPage.PATH;
    }
}
