package org.preau.account.web;

import org.preau.account.AccountReason;
import org.preau.account.SignIns;
import org.preau.shared.Refusal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a phone into the demo of the computer beside it, after the code that the computer shows. */
@Controller
@ConditionalOnBooleanProperty("preau.demo")
@RequestMapping(NearbyPage.PATH)
class NearbyPage {

    static final String PATH = "/p/nearby";

    private final SignIns signIns;
    private final LanPass pass;

    NearbyPage(SignIns signIns, LanPass pass) {
        this.signIns = signIns;
        this.pass = pass;
    }

    @GetMapping
    String show() {
        return "p/nearby";
    }

    @PostMapping("/enter")
    String enter(@RequestParam("code") String typed, Visit visit) {
        signIns.knock("nearby", visit.network());
        if (!pass.opensWith(typed)) {
            throw new Refusal(AccountReason.CODE_WRONG);
        }
        pass.give(visit);
        return "redirect:" + DoorRules.SIGN_IN;
    }
}
