package org.preau.account.web;

import org.preau.account.AccountSecurity;
import org.preau.account.Accounts;
import org.preau.account.Password;
import org.preau.account.SignedInPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new password; every other session ends with the old one. */
@Controller
@RequestMapping(AccountPage.PATH + "/password")
class PasswordPage {

    private final Accounts accounts;
    private final AccountSecurity security;

    PasswordPage(Accounts accounts, AccountSecurity security) {
        this.accounts = accounts;
        this.security = security;
    }

    @GetMapping
    String show(SignedInPerson person, Model model) {
        model.addAttribute("me", accounts.of(person.account()));
        return "p/account-password";
    }

    @PostMapping("/choose")
    String choose(@RequestParam String password, SignedInPerson person, Visit visit) {
        security.choosePassword(person, new Password(password), visit.network());
        return "redirect:" + AccountPage.PATH + "?done=password";
    }
}
