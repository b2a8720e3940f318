package org.preau.account.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** After a form that was open for too long. */
@Controller
class StalePage {

    private static final String PATH = "/p/stale";
    private static final Pattern OUR_PAGE = Pattern.compile("/p/[\\w/-]+");

    /** Its address after a form of that page. */
    static String after(String page) {
        return PATH + "?then=" + UriUtils.encode(page, StandardCharsets.UTF_8);
    }

    @GetMapping(PATH)
    String show(@RequestParam(defaultValue = DoorRules.SIGN_IN) String then, Model model) {
        model.addAttribute("then", ours(then));
        return "p/stale";
    }

    /** That page when it is one of ours for people who are not signed in, else the one where they do. */
    private static String ours(String page) {
        return OUR_PAGE.matcher(page).matches() ? page : DoorRules.SIGN_IN;
    }
}
