package org.preau.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.preau.account.CurrentAccount;
import org.preau.account.NoticePlace;
import org.preau.account.Theme;
import org.preau.account.TypedSoFar;
import org.preau.shared.text.SaidDates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

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

    /** Also for a page that no controller made. One that tells of a failure asks the database nothing. */
    @ModelAttribute
    void frame(ModelMap page, Locale locale, HttpServletRequest request) {
        FormToken.give(request);
        var failed = request.getDispatcherType() == DispatcherType.ERROR;
        page.addAttribute(
                "theme", failed ? Theme.SYSTEM.word() : current.preferences().theme());
        page.addAttribute("language", locale.getLanguage());
        page.addAttribute("said", SaidDates.withYears(locale));
        page.addAttribute("demo", demo);
        page.addAttribute("switching", LanguageSwitch.on(Refusals.pageOf(request)));
        page.addAttribute("notices", failed ? null : new Notices());
        page.addAttribute("signedIn", CurrentAccount.person().isPresent());
        TypedSoFar.in(request).map(Refusals::typed).ifPresent(page::addAllAttributes);
    }

    /** Where the two notices stand; a page of one association names its own, and nothing is asked then. */
    private final class Notices extends LazyContextVariable<@Nullable String> {

        @Override
        protected @Nullable String loadValue() {
            var reader = current.account().orElse(null);
            return notices.stream()
                    .flatMap(place -> place.of(reader).stream())
                    .findFirst()
                    .orElse(null);
        }
    }
}
