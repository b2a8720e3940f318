package org.preau.account.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preau.account.AccountName;
import org.preau.account.AccountSettings;
import org.preau.account.Accounts;
import org.preau.account.CalledNames;
import org.preau.account.Language;
import org.preau.account.SecondFactors;
import org.preau.account.SignedInPerson;
import org.preau.account.Theme;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.text.ZonePlaces;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Mon compte »: name, language, time zone, theme, one's profile in each association, and the way to the rest. */
@Controller
@RequestMapping(AccountPage.PATH)
class AccountPage {

    static final String PATH = "/p/account";

    private final Accounts accounts;
    private final SecondFactors factors;
    private final CalledNames names;

    AccountPage(Accounts accounts, SecondFactors factors, CalledNames names) {
        this.accounts = accounts;
        this.factors = factors;
        this.names = names;
    }

    /** What the form holds; of what is chosen, a forger may leave out some. */
    record Choices(
            String name,
            @Nullable Language language,
            String zone,
            @Nullable Theme theme) {

        Choices {
            name = Objects.requireNonNullElse(name, "");
            zone = Objects.requireNonNullElse(zone, "");
        }

        AccountSettings settings() {
            if (language == null
                    || theme == null
                    || !ZoneId.getAvailableZoneIds().contains(zone)) {
                throw Refusal.notFound();
            }
            return new AccountSettings(new AccountName(name), language, ZoneId.of(zone), theme);
        }
    }

    @GetMapping
    String show(SignedInPerson person, Locale language, Model model) {
        model.addAttribute("me", accounts.of(person.account()));
        model.addAttribute("places", new ZonePlaces(language));
        model.addAttribute("languages", List.of(Language.values()));
        model.addAttribute("themes", List.of(Theme.values()));
        model.addAttribute("called", names.of(person.account()));
        model.addAttribute("factor", factors.isOn(person.account()));
        factors.deadline(person.account()).ifPresent(deadline -> model.addAttribute("deadline", deadline));
        return "p/account";
    }

    @PostMapping("/settle")
    String settle(@ModelAttribute Choices form, SignedInPerson person) {
        accounts.settle(person.account(), form.settings());
        return "redirect:" + PATH + "?done=settings";
    }

    @PostMapping("/call")
    String call(@RequestParam String member, SignedInPerson person) {
        names.callAsSaid(person.account(), MemberId.of(member));
        return "redirect:" + PATH + "?done=name";
    }
}
