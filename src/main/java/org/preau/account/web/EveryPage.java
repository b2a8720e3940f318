package org.preau.account.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.preau.account.CurrentAccount;
import org.preau.account.NoticePlace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows. */
@ControllerAdvice(annotations = Controller.class)
class EveryPage {

    private final CurrentAccount current;
    private final ObjectProvider<NoticePlace> notices;
    private final boolean demo;

    EveryPage(CurrentAccount current, ObjectProvider<NoticePlace> notices, @Value("${preau.demo:false}") boolean demo) {
        this.current = current;
        this.notices = notices;
        this.demo = demo;
    }

    /** The same for a page that no controller made. */
    void frame(ModelMap page, Locale locale) {
        page.addAttribute("theme", theme());
        page.addAttribute("language", language(locale));
        page.addAttribute("demo", demo());
        page.addAttribute("notices", notices());
        page.addAttribute("signedIn", signedIn());
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

    /** Where the two notices stand; a page of one association names its own. */
    @ModelAttribute("notices")
    @Nullable String notices() {
        var reader = current.account().orElse(null);
        return notices.stream().flatMap(place -> place.of(reader).stream()).findFirst().orElse(null);
    }

    @ModelAttribute("signedIn")
    boolean signedIn() {
        return CurrentAccount.person().isPresent();
    }
}
