package org.preau.member.ui;

import java.util.Locale;
import org.preau.member.Arrivals;
import org.preau.member.InvitationToken;
import org.preau.member.MailAddress;
import org.preau.member.Newcomers;
import org.preau.member.PersonName;
import org.preau.shared.Refusal;
import org.preau.shared.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that an invitation opens. Opening it changes nothing: mail scanners do it too; the button joins. */
@Controller
@RequestMapping("/p/invitation/{token}")
class InvitationPage {

    private final Arrivals arrivals;
    private final Newcomers newcomers;
    private final SignedIn signedIn;

    InvitationPage(Arrivals arrivals, Newcomers newcomers, SignedIn signedIn) {
        this.arrivals = arrivals;
        this.newcomers = newcomers;
        this.signedIn = signedIn;
    }

    @GetMapping
    String show(@PathVariable String token, Model page) {
        var welcome = arrivals.look(new InvitationToken(token));
        page.addAttribute("welcome", welcome);
        page.addAttribute("notices", welcome.association().notices());
        page.addAttribute("token", token);
        return "p/invitation";
    }

    /** Somebody who has an account and is signed in: only the membership is added. */
    @PostMapping("/join")
    String join(@PathVariable String token) {
        var invitation = new InvitationToken(token);
        var association = arrivals.look(invitation).association();
        var account = signedIn.account().orElseThrow(Refusal::notFound);
        arrivals.accept(invitation, account, arrivals.nameOf(account));
        return "redirect:/a/" + association.slug();
    }

    /** Somebody new: the account is opened, and they sign in by a code. */
    @PostMapping("/begin")
    String begin(
            @PathVariable String token,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String mail,
            Locale language) {
        var invitation = new InvitationToken(token);
        var address = new MailAddress(arrivals.look(invitation).mail().orElse(mail));
        newcomers.accept(invitation, new PersonName(name), address, language);
        return "redirect:/p/sign-in";
    }
}
