package org.preau.account.web;

import org.preau.account.AccountReason;
import org.preau.account.AccountSecurity;
import org.preau.account.Accounts;
import org.preau.account.Secret;
import org.preau.account.SignInAddress;
import org.preau.account.SignedInPerson;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses to sign in with: a new one is confirmed by a code sent there, and the others are told. */
@Controller
@RequestMapping(AccountPage.PATH + "/addresses")
class AddressesPage {

    private static final String PATH = AccountPage.PATH + "/addresses";

    private final Accounts accounts;
    private final AccountSecurity security;

    AddressesPage(Accounts accounts, AccountSecurity security) {
        this.accounts = accounts;
        this.security = security;
    }

    @GetMapping
    String show(SignedInPerson person, Visit visit, Model model) {
        model.addAttribute("me", accounts.of(person.account()));
        model.addAttribute("asked", visit.read(Cookies.ASKED_ADDRESS).isPresent());
        return "p/account-addresses";
    }

    @PostMapping("/ask")
    String ask(@RequestParam String mail, SignedInPerson person, Visit visit) {
        visit.give(
                Cookies.ASKED_ADDRESS,
                security.askForAddress(person, SignInAddress.typed(mail)).value());
        return "redirect:" + PATH;
    }

    @PostMapping("/confirm")
    String confirm(@RequestParam String code, SignedInPerson person, Visit visit) {
        var asked = visit.read(Cookies.ASKED_ADDRESS)
                .map(Secret::new)
                .orElseThrow(() -> new Refusal(AccountReason.CODE_ENDED));
        if (!security.confirmAddress(person, asked, code, visit.network())) {
            throw new Refusal(AccountReason.CODE_WRONG);
        }
        visit.takeBack(Cookies.ASKED_ADDRESS);
        return "redirect:" + PATH;
    }

    @PostMapping("/leave")
    String leave(@RequestParam String mail, SignedInPerson person, Visit visit) {
        security.leaveAddress(person, new SignInAddress(mail), visit.network());
        return "redirect:" + PATH;
    }
}
