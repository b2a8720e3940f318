package org.preau.account.web;

import org.preau.account.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The button at the foot of the pages for people who are not signed in. */
@Controller
class LanguagePage {

    @PostMapping("/p/sign-in/language")
    String choose(@RequestParam Language language, Visit visit) {
        visit.give(Cookies.LANGUAGE, language.word());
        return "redirect:" + DoorRules.SIGN_IN;
    }
}
