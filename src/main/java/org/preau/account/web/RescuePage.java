package org.preau.account.web;

import org.preau.account.Password;
import org.preau.account.Rescues;
import org.preau.account.Secret;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The link that {@code bin/admin reset-owner} printed. Opening it changes nothing: choosing a password does. */
@Controller
@RequestMapping("/p/rescue/{link}")
class RescuePage {

    private final Rescues rescues;
    private final Entrance entrance;

    RescuePage(Rescues rescues, Entrance entrance) {
        this.rescues = rescues;
        this.entrance = entrance;
    }

    @GetMapping
    String show(@PathVariable String link, Model model) {
        model.addAttribute("link", link);
        return "p/rescue";
    }

    @PostMapping("/choose")
    String choose(@PathVariable String link, @RequestParam String password, Visit visit) {
        var account = rescues.choosePassword(new Secret(link), new Password(password), visit.network());
        return entrance.enter(visit, account, false);
    }
}
