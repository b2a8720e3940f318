package org.preau.account.web;

import java.util.regex.Pattern;
import org.preau.account.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The button at the foot of the pages for people who are not signed in. */
@Controller
class LanguagePage {

    private static final Pattern OUR_PAGE = Pattern.compile("/p/[\\w/-]+");

    /** Back to the page where it was pressed. */
    @PostMapping("/p/sign-in/language")
    String choose(@RequestParam Language language, @RequestParam(defaultValue = DoorRules.SIGN_IN) String then, Visit visit) {
        visit.give(Cookies.LANGUAGE, language.word());
        return "redirect:" + ours(then);
    }

    /** That page when it is one of ours for people who are not signed in, else the one where they do. */
    static String ours(String page) {
        return OUR_PAGE.matcher(page).matches() ? page : DoorRules.SIGN_IN;
    }
}
