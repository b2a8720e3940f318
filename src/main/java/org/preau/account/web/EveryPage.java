package org.preau.account.web;

import java.util.Locale;
import org.preau.account.CurrentAccount;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows. */
@ControllerAdvice(annotations = Controller.class)
class EveryPage {

    private final CurrentAccount current;
    private final boolean demo;

    EveryPage(CurrentAccount current, @Value("${preau.demo:false}") boolean demo) {
        this.current = current;
        this.demo = demo;
    }

    @ModelAttribute("theme")
    String theme() {
        return current.preferences().theme();
    }

    @ModelAttribute("language")
    String language(Locale locale) {
        return locale.getLanguage();
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }

    @ModelAttribute("signedIn")
    boolean signedIn() {
        return CurrentAccount.person().isPresent();
    }
}
