package org.preau.account.web;

import java.util.Locale;
import java.util.Objects;
import org.preau.account.AccountName;
import org.preau.account.FirstAssociation.Founding;
import org.preau.account.Language;
import org.preau.account.Password;
import org.preau.account.SetUps;
import org.preau.account.SignInAddress;
import org.preau.account.SignIns;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first page of an empty instance. */
@Controller
@RequestMapping("/p/setup")
class SetUpPage {

    private final SetUp setUp;
    private final SetUps setUps;
    private final SignIns signIns;
    private final Entrance entrance;

    SetUpPage(SetUp setUp, SetUps setUps, SignIns signIns, Entrance entrance) {
        this.setUp = setUp;
        this.setUps = setUps;
        this.signIns = signIns;
        this.entrance = entrance;
    }

    /** What the form holds; what a forger left out is empty. */
    record Beginning(String code, String association, String name, String mail, String password) {

        Beginning {
            code = Objects.requireNonNullElse(code, "");
            association = Objects.requireNonNullElse(association, "");
            name = Objects.requireNonNullElse(name, "");
            mail = Objects.requireNonNullElse(mail, "");
            password = Objects.requireNonNullElse(password, "");
        }

        Founding founding() {
            return new Founding(association.strip(), new AccountName(name), SignInAddress.typed(mail));
        }
    }

    @GetMapping
    String show() {
        return setUp.isOpen() ? "p/setup" : "redirect:" + DoorRules.SIGN_IN;
    }

    @PostMapping("/begin")
    String begin(@ModelAttribute Beginning form, Visit visit, Locale locale) {
        signIns.count(visit.network());
        var owner = setUp.once(
                form.code(), () -> setUps.begin(form.founding(), new Password(form.password()), Language.near(locale)));
        return entrance.enter(visit, owner, false);
    }
}
