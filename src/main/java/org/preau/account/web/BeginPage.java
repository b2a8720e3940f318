package org.preau.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.preau.account.AccountName;
import org.preau.account.AccountReason;
import org.preau.account.Beginnings;
import org.preau.account.Language;
import org.preau.account.Newcomer;
import org.preau.account.Password;
import org.preau.account.Secret;
import org.preau.shared.Refusal;
import org.preau.shared.text.ZonePlaces;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Somebody invited who is not signed in: a code goes to their address, then they are in; where no mail leaves, they choose a password.
 * Where somebody has an account at that address already, they say whether that is them, who then come back to the invitation, or
 * somebody new.
 */
@Controller
class BeginPage {

    private static final String ASKED = Asked.class.getName();

    private final Beginnings beginnings;
    private final Entrance entrance;

    BeginPage(Beginnings beginnings, Entrance entrance) {
        this.beginnings = beginnings;
        this.entrance = entrance;
    }

    @PostMapping("/p/invitation/{pass}/begin")
    String ask(@PathVariable String pass, @ModelAttribute Answered form, Visit visit) {
        var language = Language.near(RequestContextUtils.getLocale(visit.request()));
        var newcomer = new Newcomer(
                new AccountName(form.name()),
                beginnings.address(pass, form.mail().orElse("")),
                language,
                form.zone().flatMap(ZonePlaces::inUse).orElse(null));
        if (form.password().isPresent()) {
            var password = new Password(form.password().orElseThrow());
            return entrance.begin(visit, beginnings.begin(pass, newcomer, password, visit.network()), false);
        }
        var browser = beginnings.ask(newcomer, visit.network());
        entrance.keep(visit, ASKED, new Asked(Beginning.of(pass, newcomer), browser.value()));
        return "redirect:/p/begin";
    }

    @GetMapping("/p/begin")
    String show(Visit visit) {
        asked(visit.request());
        return "p/begin";
    }

    @PostMapping("/p/begin/enter")
    String enter(@RequestParam String code, @RequestParam(defaultValue = "false") boolean stay, Visit visit) {
        var asked = asked(visit.request());
        var newcomer = asked.beginning().newcomer();
        beginnings.prove(newcomer, new Secret(asked.browser()), code, visit.network());
        var known = beginnings.known(newcomer);
        if (!known.isEmpty()) {
            return entrance.ask(visit, known, asked.beginning(), stay);
        }
        return entrance.begin(visit, beginnings.begin(asked.beginning().pass(), newcomer), stay);
    }

    private static Asked asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ASKED))
                .map(Asked.class::cast)
                .orElseThrow(() -> new Refusal(AccountReason.CODE_ENDED));
    }

    /**
     * What somebody invited says of themselves.
     *
     * @param name empty where a forger left it out
     * @param mail empty where the invitation went to an address
     * @param password asked for where no mail leaves
     * @param zone by whose clock their browser lives, where it runs our script
     */
    record Answered(String name, Optional<String> mail, Optional<String> password, Optional<String> zone) {

        Answered {
            name = Objects.requireNonNullElse(name, "");
        }
    }

    /** What this browser keeps between the question and the code. */
    private record Asked(Beginning beginning, String browser) implements Serializable {}
}
