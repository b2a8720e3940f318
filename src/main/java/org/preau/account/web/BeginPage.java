package org.preau.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.preau.account.AccountName;
import org.preau.account.AccountReason;
import org.preau.account.Beginnings;
import org.preau.account.Language;
import org.preau.account.Newcomer;
import org.preau.account.Secret;
import org.preau.account.SignInAddress;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Somebody invited who is not signed in: a code goes to their address, then they are in. Who turns out to have an account
 * signs in with it, and comes back to the invitation.
 */
@Controller
class BeginPage {

    private static final String BEGINNING = Beginning.class.getName();

    private final Beginnings beginnings;
    private final Entrance entrance;

    BeginPage(Beginnings beginnings, Entrance entrance) {
        this.beginnings = beginnings;
        this.entrance = entrance;
    }

    @PostMapping("/p/invitation/{pass}/begin")
    String ask(
            @PathVariable String pass,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String mail,
            Visit visit) {
        var language = Language.near(RequestContextUtils.getLocale(visit.request()));
        var newcomer = new Newcomer(new AccountName(name), beginnings.address(pass, mail), language);
        var browser = beginnings.ask(newcomer, visit.network());
        entrance.keep(visit, BEGINNING, Beginning.of(pass, newcomer, browser));
        return "redirect:/p/begin";
    }

    @GetMapping("/p/begin")
    String show(Visit visit) {
        beginning(visit.request());
        return "p/begin";
    }

    @PostMapping("/p/begin/enter")
    String enter(@RequestParam String code, @RequestParam(defaultValue = "false") boolean stay, Visit visit) {
        var beginning = beginning(visit.request());
        var newcomer = beginning.newcomer();
        beginnings.prove(newcomer, new Secret(beginning.browser()), code, visit.network());
        var known = beginnings.known(newcomer);
        if (!known.isEmpty()) {
            return entrance.admit(visit, known, stay);
        }
        return entrance.begin(visit, beginnings.begin(beginning.pass(), newcomer), stay);
    }

    private static Beginning beginning(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(BEGINNING))
                .map(Beginning.class::cast)
                .orElseThrow(() -> new Refusal(AccountReason.CODE_ENDED));
    }

    /** What this browser keeps between the question and the code. */
    private record Beginning(String pass, String name, String mail, Language language, String browser) implements Serializable {

        static Beginning of(String pass, Newcomer newcomer, Secret browser) {
            return new Beginning(
                    pass, newcomer.name().value(), newcomer.mail().value(), newcomer.language(), browser.value());
        }

        Newcomer newcomer() {
            return new Newcomer(new AccountName(name), new SignInAddress(mail), language);
        }
    }
}
