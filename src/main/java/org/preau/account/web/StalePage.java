package org.preau.account.web;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** After a form that was open for too long. */
@Controller
class StalePage {

    private static final String PATH = "/p/stale";

    /** Its address after a form of that page. */
    static String after(String page) {
        return PATH + "?then=" + UriUtils.encode(page, StandardCharsets.UTF_8);
    }

    @GetMapping(PATH)
    String show(@RequestParam(defaultValue = DoorRules.SIGN_IN) String then, Model model) {
        model.addAttribute("then", LanguagePage.ours(then));
        return "p/stale";
    }
}
