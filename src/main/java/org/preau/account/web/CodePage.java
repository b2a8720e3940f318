package org.preau.account.web;

import java.util.List;
import org.preau.account.AccountReason;
import org.preau.account.Secret;
import org.preau.account.SignIns;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The code received by mail, typed here or followed as a link. Opening changes nothing: a button acts. */
@Controller
class CodePage {

    private final SignIns signIns;
    private final Entrance entrance;

    CodePage(SignIns signIns, Entrance entrance) {
        this.signIns = signIns;
        this.entrance = entrance;
    }

    @GetMapping("/p/code")
    String show() {
        return "p/code";
    }

    @PostMapping("/p/code/enter")
    String enter(@RequestParam String code, @RequestParam(defaultValue = "false") boolean stay, Visit visit) {
        return in(visit, signIns.withCode(asking(visit, AccountReason.CODE_ENDED), code, visit.network()), stay);
    }

    @GetMapping("/p/link/{link}")
    String showLink(@PathVariable String link, Model model) {
        model.addAttribute("link", link);
        return "p/link";
    }

    @PostMapping("/p/link/{link}/enter")
    String follow(@PathVariable String link, @RequestParam(defaultValue = "false") boolean stay, Visit visit) {
        return in(
                visit,
                signIns.withLink(asking(visit, AccountReason.OTHER_BROWSER), new Secret(link), visit.network()),
                stay);
    }

    private String in(Visit visit, List<AccountId> accounts, boolean stay) {
        visit.takeBack(Cookies.ASKED);
        return entrance.admit(visit, accounts, stay);
    }

    /** @param otherwise why this browser cannot go on: it did not ask, or asked too long ago */
    private static Secret asking(Visit visit, AccountReason otherwise) {
        return visit.read(Cookies.ASKED).map(Secret::new).orElseThrow(() -> new Refusal(otherwise));
    }
}
